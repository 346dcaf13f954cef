/** The look of what an announcement asks for. */
import {css} from 'lit';
import {personRowStyles} from '../person-row.js';

/* What waits for the viewer is tinted; afterwards, and for everybody else, it is a quiet line. */
export const announcementStyles = css`
  ${personRowStyles}
  .announcement {
    display: grid;
    gap: 8px;
    justify-items: start;
    max-inline-size: 68ch;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  .announcement[data-awaits] {
    padding: 12px;
    border-color: var(--_fill);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_tint);
  }
  .done {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_success);
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .missing ul {
    display: grid;
    gap: 8px;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
