/** How the results of an examination are drawn: in groups, each check with what was found and, unfolded, what to do. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Finding, GroupName, Result, State} from '../../diagnosis/finding.js';
import type {DoctorWords} from '../../localization/doctor/words.js';
import {icon} from '../../parts/icon.js';
import {lateIcon} from '../../parts/late-icon.js';

export interface ResultsOptions {
  readonly words: DoctorWords;
  /** Of the groups' headings. */
  readonly level: number;
  /** Called in the click's own turn: only then a window may open. */
  tryPopup(): void;
}

export function resultsList(results: readonly Result[], options: ResultsOptions): TemplateResult[] {
  const {words, level} = options;
  return (Object.keys(words.groups) as GroupName[]).map(
    (group) =>
      html`<div class="group" part="group">
        <div class="title" role="heading" aria-level=${level}>${words.groups[group]}</div>
        <ul class="list" role="list">
          ${results.filter(({check}) => check.group === group).map((result) => item(result, options))}
        </ul>
      </div>`,
  );
}

function item({check, state, findings}: Result, options: ResultsOptions): TemplateResult {
  const {words} = options;
  return html`<li class="check ${state}" part="check">
    ${mark(state)}
    <div class="what">
      <p class="name">
        <span>${words.checks[check.name]}</span>
        <span class="state small">${words.states[state]}</span>
      </p>
      ${findings.map((finding) => findingLines(finding, words))}
      ${
        check.name === 'popup' && state === 'waiting'
          ? html`<p class="small muted">${words.popup.notTried}</p>
              <button class="button small" part="try" type="button" @click=${() => options.tryPopup()}>
                ${words.popup.try}
              </button>`
          : nothing
      }
    </div>
  </li>`;
}

/** A shape for each state, beside its word: colour alone tells nobody. */
function mark(state: State): TemplateResult {
  const shapes: Partial<Record<State, unknown>> = {
    well: icon('check'),
    broken: lateIcon('close'),
    note: '!',
    unknown: '?',
  };
  return html`<span class="mark" aria-hidden="true">${shapes[state] ?? nothing}</span>`;
}

function findingLines({verdict, found, fix, code}: Finding, words: DoctorWords): TemplateResult {
  const isQuiet = verdict === 'well' || verdict === 'unknown';
  return html`<p class=${isQuiet ? 'small muted' : 'found'} dir="auto">${found(words)}</p>
    ${
      fix
        ? html`<details class="fix" part="fix" open>
            <summary>${words.whatToDo}</summary>
            <p dir="auto">${fix(words)}</p>
            ${code ? html`<pre tabindex="0" dir="ltr"><code>${code}</code></pre>` : nothing}
          </details>`
        : nothing
    }`;
}
