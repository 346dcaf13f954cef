import {css} from 'lit';
import {avatarStyles} from '../../parts/avatar.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {unsentStyles} from './unsent.js';

/* The height of a control is kept while nothing is known: the page's header must not grow when the button comes. */
const styles = css`
  :host {
    display: inline-block;
    min-block-size: var(--_target);
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .row p {
    flex: 0 1 auto;
    max-inline-size: 48ch;
  }
  /* Kept for what may have to be said; until then it takes no room, not even the gap. */
  .row p:empty {
    margin-inline-start: -12px;
  }
  .account {
    max-inline-size: 100%;
    padding-inline: 4px 8px;
    color: var(--_text);
    anchor-name: --foyer-account;
    --_avatar: 28px;
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .account .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .menu {
    min-inline-size: 12rem;
    max-inline-size: min(20rem, 100vw - 16px);
    position-anchor: --foyer-account;
    position-area: block-end span-inline-start;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
  }
  .who {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
    margin-block-end: 4px;
  }
  @media print {
    /* Nobody presses paper. */
    :host {
      display: none;
    }
  }
`;

export const loginStyles = [tokens, base, text, form, avatarStyles, styles, unsentStyles];
