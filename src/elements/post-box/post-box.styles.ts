/** The look of a post box. The line in every other state has the size of the composer's line: nothing jumps. */
import {css} from 'lit';
import {avatarStyles} from '../../parts/avatar.js';
import {composerLineStyles} from '../../parts/composer/late-composer.js';
import {skeletonStyles} from '../../parts/skeleton.js';
import {viewStateStyles} from '../../parts/view-state.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const postBox = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(280px, 100%);
  }
  .heading {
    margin-block-end: 8px;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .paper {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 6px 7px 6px 14px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    color: var(--_muted);
  }
  .paper:dir(rtl) {
    padding: 6px 14px 6px 7px;
  }
  .paper p {
    flex: 1 1 12em;
  }
  .paper .button {
    color: var(--_text);
  }
  .paper .bone {
    inline-size: 40%;
  }
  @container (max-width: 359.98px) {
    .line > .round {
      display: none;
    }
  }
  /* Below the paper, not below the picture beside it. */
  @container (min-width: 360px) {
    foyer-kept {
      margin-inline-start: calc(var(--_avatar) + 12px);
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

export const postBoxStyles = [
  tokens,
  base,
  text,
  control,
  avatarStyles,
  viewStateStyles,
  skeletonStyles,
  composerLineStyles,
  postBox,
];
