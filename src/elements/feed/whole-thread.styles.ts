/** The look of a discussion that is open below its post. */
import {css} from 'lit';
import {viewStateStyles} from '../../parts/view-state.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';

const wholeThread = css`
  :host {
    display: block;
  }
  .thread {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .fold {
    justify-self: start;
    margin-inline-start: -8px;
    padding-inline: 8px;
  }
  @media print {
    .fold {
      display: none;
    }
  }
`;

export const wholeThreadStyles = [base, text, control, viewStateStyles, wholeThread];
