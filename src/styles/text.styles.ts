/** The four sizes of text, by what they are for. The body has the host's size and needs no class. */
import {css} from 'lit';

export const text = css`
  .heading {
    font-size: var(--_heading);
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .title {
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.35;
  }
  .small {
    font-size: var(--_small);
    line-height: 1.4;
  }
  .muted {
    color: var(--_muted);
  }
  .strong {
    font-weight: 600;
  }
`;
