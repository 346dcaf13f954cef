/**
 * Says that whoever has left this device is about to be signed out. It takes no focus. Its button does nothing of its own: any
 * key, press or movement on the page says that somebody is there.
 */
import {css, html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LocalizeController} from '../controllers/view/localize.js';
import {awayWords} from '../localization/away/words.js';
import {base} from '../styles/base.styles.js';
import {control} from '../styles/control.styles.js';
import {text} from '../styles/text.styles.js';
import {tokens} from '../styles/tokens.styles.js';

export class FoyerAwayWarning extends LitElement {
  static override styles = [
    tokens,
    base,
    text,
    control,
    css`
      .warning {
        position: fixed;
        inset: auto 16px 16px;
        margin: 0 auto;
        inline-size: min(30rem, calc(100vw - 32px));
        padding: 16px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_raised);
        color: var(--_text);
        box-shadow: var(--_shadow);
      }
      .button {
        margin-block-start: 12px;
      }
    `,
  ];

  /** Until it happens. */
  @property({attribute: false}) seconds = 0;

  readonly #localize = new LocalizeController(this);

  override render(): TemplateResult {
    const {language, direction} = this.#localize;
    const words = awayWords(language);
    return html`<div class="warning" popover="manual" role="alert" lang=${language} dir=${direction}>
      <p>${words.warning(this.seconds)}</p>
      <button class="button primary" type="button">${words.stay}</button>
    </div>`;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.warning')!.showPopover();
  }
}

if (!customElements.get('foyer-away-warning')) customElements.define('foyer-away-warning', FoyerAwayWarning);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-away-warning': FoyerAwayWarning;
  }
}
