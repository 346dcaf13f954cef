/** The lines to copy, for one kind of page, and what else there is to do. */
import {html, nothing, type TemplateResult} from 'lit';
import {widget} from '../manifest.js';
import {type Settings, snippetKinds} from '../settings.js';
import {kindLabels, snippetOf} from '../snippets/all.js';
import type {Part} from '../snippets/snippet.js';
import type {Actions} from './actions.js';
import {highlighted} from './highlight.js';
import {options} from './options.js';
import {prose} from './prose.js';

export function snippetView(settings: Settings, actions: Actions): TemplateResult {
  const {parts, notes} = snippetOf(settings, widget(settings.element));
  return html`${options(
    'for',
    'Where it goes',
    snippetKinds.map((value) => ({value, label: kindLabels[value]})),
    settings.kind,
    (kind) => actions.change({kind}, 'for'),
  )}
  ${settings.kind === 'html' ? connectBy(settings, actions) : nothing}
  ${parts.map((part) => codeBlock(part, parts.length > 1, actions))}
  ${notes.map((note) => html`<p class="note">${prose(note)}</p>`)}`;
}

function connectBy({withNetworkElement}: Settings, {change}: Actions): TemplateResult {
  return options(
    'connect',
    'Connection',
    [
      {value: 'script', label: 'on the script tag'},
      {value: 'element', label: 'as <foyer-network>'},
    ],
    withNetworkElement ? 'element' : 'script',
    (value) => change({withNetworkElement: value === 'element'}, 'connect'),
  );
}

function codeBlock({title, code}: Part, isOneOfSeveral: boolean, {copy}: Actions): TemplateResult {
  return html`<figure class="code">
    <figcaption class=${isOneOfSeveral ? '' : 'visually-hidden'}>${title}</figcaption>
    <pre tabindex="0" role="group" aria-label="${title}: lines to copy"><code translate="no">${highlighted(
      code,
    )}</code></pre>
    <button
      type="button"
      aria-label="Copy: ${title}"
      @click=${(event: Event) => copy(code, event.currentTarget as HTMLElement)}
    >
      Copy
    </button>
  </figure>`;
}
