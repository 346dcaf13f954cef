/** The look of a post that a link leads to: set apart from the list below it. */
import {css} from 'lit';
import {skeletonStyles} from '../../parts/skeleton.js';
import {viewStateStyles} from '../../parts/view-state.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';

const linkedPost = css`
  :host {
    display: block;
    container-type: inline-size;
    margin-block: 8px var(--_space);
    padding-block: 8px var(--_space);
    border-block: 2px solid var(--_fill);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-end: 12px;
  }
  foyer-post-card {
    display: block;
    scroll-margin-block: calc(var(--foyer-header, 0px) + 72px) 16px;
  }
`;

export const linkedPostStyles = [base, text, control, viewStateStyles, skeletonStyles, linkedPost];
