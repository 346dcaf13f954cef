/** One reported message: what it says, what is said against it, and what can come of it. Stateless. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ActsWords, ReasonName} from '../../localization/acts/words.js';
import type {Localization} from '../../localization/localize.js';
import type {ReportWords} from '../../localization/report/words.js';
import type {OpenReport} from '../../network/operations/report.js';
import {named} from '../byline.js';
import {relativeTime} from '../relative-time.js';

export interface RowContext {
  readonly words: ReportWords;
  readonly acts: ActsWords;
  readonly localization: Localization;
  readonly now: Date;
  keep(report: OpenReport): void;
  /** Asks whether to delete, or no longer. */
  ask(report: OpenReport, isAsked: boolean): void;
  delete(report: OpenReport): void;
  undo(report: OpenReport): void;
}

/** What is going on with a row. */
export interface RowState {
  readonly stage: 'open' | 'asked' | 'doomed' | 'busy';
  readonly problem: string;
}

export function row(report: OpenReport, {stage, problem}: RowState, context: RowContext): TemplateResult {
  const {words, localization, now} = context;
  const {message, notes} = report;
  const title = message.__typename === 'Reply' ? message.post.title : message.title;
  const name = message.author?.displayName ?? localization.words.post.deletedAuthor;
  return html`<li class="report" data-id=${message.id}>
    <p class="facts small muted">
      <span class="strong">${named(name, message.author?.url, 'name')}</span>
      <span>${relativeTime(localization, message.createdAt, now, message.url)}</span>
      ${title ? html`<span>${words.inThread(title)}</span>` : nothing}
    </p>
    <p class="excerpt" dir="auto" lang=${message.language ?? nothing}>${message.excerpt}</p>
    <p class="small">
      ${
        report.isHeld
          ? html`<span class="strong">${words.held}</span>`
          : html`<span class="strong">${words.reporters(report.reporterCount)}</span>: ${reasonsOf(report, context)}`
      }
    </p>
    ${
      notes.length > 0
        ? html`<ul class="notes small">
            ${notes.map((note) => html`<li dir="auto">${note}</li>`)}
          </ul>`
        : nothing
    }
    ${picture[stage](report, name, context)}
    <p class="trouble small" role="alert">${problem}</p>
  </li>`;
}

function reasonsOf({reasons}: OpenReport, {words, acts, localization}: RowContext): string {
  const said = reasons.map(({reason, count}) => {
    // A reason that came later than these words is still one.
    const name = acts.report.reasons[reason as ReasonName] ?? acts.report.reasons.OTHER;
    return count > 1 ? words.times(name, count) : name;
  });
  return new Intl.ListFormat(localization.language).format(said);
}

const picture: Readonly<Record<RowState['stage'], (report: OpenReport, name: string, context: RowContext) => unknown>> =
  {
    open: (report, name, {words, acts, keep, ask}) =>
      html`<div class="line">
        <button
          class="button small keep"
          type="button"
          aria-label=${report.isHeld ? words.releaseNamed(name) : words.keepNamed(name)}
          @click=${() => keep(report)}
        >
          ${report.isHeld ? words.release : words.keep}
        </button>
        <button
          class="button small destroy"
          type="button"
          aria-label=${words.deleteNamed(name)}
          @click=${() => ask(report, true)}
        >
          ${acts.menu.delete}
        </button>
      </div>`,
    asked: (report, _name, {acts, localization, ask, delete: destroy}) =>
      html`<div class="line" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && ask(report, false)}>
        <p role="alert">
          ${
            isPost(report)
              ? `${acts.deletion.askPost} ${acts.deletion.hintPost}`
              : `${acts.deletion.askReply} ${acts.deletion.hintReply}`
          }
        </p>
        <button class="button small cancel" type="button" @click=${() => ask(report, false)}>
          ${localization.words.common.cancel}
        </button>
        <button class="button small destroy" type="button" @click=${() => destroy(report)}>
          ${acts.deletion.delete}
        </button>
      </div>`,
    doomed: (report, _name, {acts, undo}) =>
      html`<div class="line">
        <p role="status">${isPost(report) ? acts.deletion.soonPost : acts.deletion.soonReply}</p>
        <button class="button small undo" type="button" @click=${() => undo(report)}>${acts.deletion.undo}</button>
      </div>`,
    busy: (_report, _name, {localization}) =>
      html`<p class="line muted" role="status">${localization.words.common.loading}</p>`,
  };

const isPost = ({message}: OpenReport): boolean => message.__typename === 'Post';
