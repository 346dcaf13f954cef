/** The look of page comments: a heading, the discussion, and quietly below where else the page is talked about. */
import {css} from 'lit';
import {skeletonStyles} from '../../parts/skeleton.js';
import {viewStateStyles} from '../../parts/view-state.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {list} from '../../styles/list.styles.js';
import {text} from '../../styles/text.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const pageComments = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(280px, 100%);
  }
  .heading {
    margin-block-end: 8px;
  }
  .mentions {
    margin-block-start: var(--_space);
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .mentions li {
    margin-block-start: 8px;
  }
`;

export const pageCommentsStyles = [tokens, base, text, control, list, viewStateStyles, skeletonStyles, pageComments];
