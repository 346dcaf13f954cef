/** A list with hairlines and room: no boxes inside boxes. */
import {css} from 'lit';

export const list = css`
  .list > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .list > * {
    padding-block: var(--_space);
  }
`;
