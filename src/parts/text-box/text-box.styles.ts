import {css} from 'lit';
import {inkStyles} from '../composer/paper.styles.js';

export const styles = css`
  ${inkStyles}
  textarea {
    anchor-name: --foyer-text;
  }
  textarea:read-only {
    opacity: 0.7;
  }
  /* Its place is there before it is, so that nothing moves when it comes. */
  foyer-writing-tools {
    display: block;
    min-block-size: var(--_target);
  }
`;
