/** The look of one discussion: the post, and under it what was said to it. */
import {css} from 'lit';
import {skeletonStyles} from '../../parts/skeleton.js';
import {viewStateStyles} from '../../parts/view-state.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {list} from '../../styles/list.styles.js';
import {text} from '../../styles/text.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const thread = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(280px, 100%);
  }
  .heading {
    margin-block-end: 8px;
  }
  foyer-discussion {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  foyer-post-card {
    scroll-margin-block: calc(var(--foyer-header, 0px) + 16px) 16px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-block-start: 12px;
  }
`;

export const threadStyles = [tokens, base, text, control, list, viewStateStyles, skeletonStyles, thread];
