/** What was agreed in a discussion: how much of it is done, and, unfolded, each thing with who does it and until when. */
import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {askForActs} from '../../controllers/view/acts.js';
import {loadActsWords, type ActsWords} from '../../localization/acts/words.js';
import type {Localization} from '../../localization/localize.js';
import type {ActionItem} from '../../network/operations/action-item.js';
import {base} from '../../styles/base.styles.js';
import {text} from '../../styles/text.styles.js';
import {icon} from '../icon.js';
import {lateIcon} from '../late-icon.js';
import {problemText} from '../problem.js';

export class FoyerActionItems extends LitElement {
  static override styles = [
    base,
    text,
    css`
      details {
        border-radius: var(--_radius);
      }
      summary {
        display: flex;
        gap: 8px;
        align-items: center;
        min-block-size: var(--_target);
        cursor: pointer;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary .icon:last-child {
        inline-size: 16px;
        block-size: 16px;
        transition: rotate var(--_quick);
      }
      [open] summary .icon:last-child {
        rotate: 180deg;
      }
      .all .icon:first-child {
        color: var(--_success);
      }
      li label {
        display: flex;
        gap: 10px;
        align-items: flex-start;
        min-block-size: var(--_target);
        padding-block: 4px;
      }
      label:has(input:enabled) {
        cursor: pointer;
      }
      input {
        flex: none;
        inline-size: 18px;
        block-size: 18px;
        margin: 2px 0 0;
        accent-color: var(--_fill);
      }
      .facts {
        display: block;
      }
      .overdue,
      .trouble {
        color: var(--_danger);
      }
      .done {
        text-decoration: line-through;
      }
    `,
  ];

  @property({attribute: false}) items: readonly ActionItem[] = [];
  @property({attribute: false}) localization!: Localization;

  @state() private words: ActsWords | null = null;
  @state() private problem = '';

  #language = '';

  protected override willUpdate(_changed: PropertyValues): void {
    const {language} = this.localization;
    if (language === this.#language) return;
    this.#language = language;
    void loadActsWords(language).then(
      (words) => (this.words = words),
      // Without its words it shows nothing: the discussion itself is there.
      () => undefined,
    );
  }

  override render(): TemplateResult | typeof nothing {
    const {words, items} = this;
    if (!words) return nothing;
    const done = items.filter(({state}) => state === 'DONE').length;
    return html`<details class="small" @keydown=${(event: Event) => event.stopPropagation()}>
      <summary class=${done === items.length ? 'all' : ''}>
        ${icon('check')}<span>${words.action.listLabel(done, items.length)}</span>${lateIcon('more')}
      </summary>
      <ul>
        ${items.map((item) => this.#item(item, words))}
      </ul>
      <p class="trouble" role="status">${this.problem}</p>
    </details>`;
  }

  #item(item: ActionItem, words: ActsWords): TemplateResult {
    const isDone = item.state === 'DONE';
    const facts = [item.assignee?.displayName, this.#due(item, words)].filter(Boolean);
    return html`<li>
      <label
        ><input
          type="checkbox"
          .checked=${isDone}
          ?disabled=${!item.viewerCanUpdate}
          @change=${(event: Event) => this.#set(item, event.currentTarget as HTMLInputElement)}
        /><span
          ><span class=${isDone ? 'done muted' : ''} dir="auto">${item.task}</span>${
            facts.length > 0
              ? html`<span class="facts ${isOverdue(item) ? 'overdue' : 'muted'}">${facts.join(' · ')}</span>`
              : nothing
          }</span
        ></label
      >
    </li>`;
  }

  #due(item: ActionItem, words: ActsWords): string {
    if (!item.dueOn) return '';
    const day = new Date(`${item.dueOn}T12:00:00`);
    const format = new Intl.DateTimeFormat(this.localization.language, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    });
    return isOverdue(item) ? words.action.overdue(format.format(day)) : words.action.due(format.format(day));
  }

  async #set({id}: ActionItem, box: HTMLInputElement): Promise<void> {
    this.problem = '';
    const acts = await askForActs(this);
    const outcome = await acts?.setDone(id, box.checked);
    if (outcome?.ok) return;
    const {words} = this.localization;
    this.problem = outcome ? problemText(words, outcome.error) : words.problem.unreachable;
    box.checked = !box.checked;
  }
}

/** By the reader's own calendar: what is due today is not late yet. */
function isOverdue({dueOn, state}: ActionItem): boolean {
  if (!dueOn || state === 'DONE') return false;
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return dueOn < today.join('-');
}

if (!customElements.get('foyer-action-items')) customElements.define('foyer-action-items', FoyerActionItems);
