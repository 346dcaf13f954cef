/** The look of files and pictures of a message. */
import {css} from 'lit';

export const attachmentsElementStyles = css`
  .enlarge {
    display: block;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: zoom-in;
  }
  .enlarge:focus-visible {
    border-radius: var(--_radius);
  }
  .files {
    display: grid;
    gap: 6px;
    max-inline-size: 68ch;
  }
  .pictures + .files {
    margin-block-start: 6px;
  }
  button.file {
    inline-size: 100%;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .file {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    min-block-size: 3.25em;
    padding: 6px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    text-decoration: none;
  }
  :is(.file[href], button.file):hover {
    border-color: var(--_edge);
  }
  :is(.file[href], button.file):hover .name {
    text-decoration: underline;
  }
  .kind {
    display: grid;
    place-items: center;
    min-inline-size: 2.75rem;
    min-block-size: 2.25rem;
    padding-inline: 4px;
    border-radius: 4px;
    background: var(--_tint);
    color: var(--_accent-text);
    font-size: 0.75rem;
    font-weight: 650;
  }
  .about {
    display: grid;
    line-height: 1.35;
  }
  .name {
    font-weight: 550;
  }
  .trouble {
    display: block;
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    .kind {
      border: 1px solid;
    }
  }
  @media print {
    .picture {
      break-inside: avoid;
    }
  }
`;
