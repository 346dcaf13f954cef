/** How the coach looks: it speaks quietly, and a discussion that may have the answer can be hit with a thumb. */
import {css} from 'lit';

export const coachStyles = css`
  .coach,
  [role='status'] {
    display: grid;
    gap: 8px;
  }
  .coach {
    padding: 4px 14px 8px;
  }
  .templates {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .similar {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  li a {
    display: grid;
    gap: 2px;
    align-content: center;
    min-block-size: var(--_target);
    padding: 6px 10px;
    color: inherit;
    text-decoration: none;
  }
  li a:hover {
    background: var(--_hover);
  }
  li a:focus-visible {
    outline-offset: -3px;
  }
  .asked {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_accent-text);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .solved {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .icon {
    inline-size: 16px;
    block-size: 16px;
  }
`;
