/** Everything that can be chosen, from the widget to the network, in the order in which a page author thinks of it. */
import {html, type TemplateResult} from 'lit';
import type {WidgetColors} from '../contrast.js';
import {networkElement, widget, widgets} from '../manifest.js';
import {languages, type Settings, withValue} from '../settings.js';
import type {Actions} from './actions.js';
import {field} from './field.js';
import {lookView} from './look-view.js';
import {options} from './options.js';
import {hasRoom} from './room.js';
import {firstSentence, prose} from './prose.js';

/** They are about how the widget looks and stand with the colours; the rest is about what it shows. */
const lookAttributes = ['theme', 'density'];

export function settingsView(settings: Settings, actions: Actions, colors: WidgetColors | null): TemplateResult {
  return html`${widgetChoice(settings, actions)} ${contents(settings, actions)} ${language(settings, actions)}
  ${lookView(settings, actions, lookAttributes, colors)} ${connection(settings, actions)}`;
}

function widgetChoice(settings: Settings, {change}: Actions): TemplateResult {
  const {description} = widget(settings.element);
  return html`<section class="group" aria-labelledby="widget-title">
    <h2 id="widget-title">Widget</h2>
    ${options(
      'element',
      'Which widget',
      widgets.map(({name}) => ({value: name, label: name})),
      settings.element,
      (element) => change({element}, 'element'),
    )}
    <p class="hint" aria-live="polite">${prose(firstSentence(description))}</p>
  </section>`;
}

function contents(settings: Settings, {change}: Actions): TemplateResult | string {
  const attributes = widget(settings.element).attributes.filter(({name}) => !lookAttributes.includes(name));
  if (attributes.length === 0) return '';
  return html`<details class="group" ?open=${hasRoom}>
    <summary><h2>What it shows</h2></summary>
    ${attributes.map((attribute) =>
      field({
        attribute,
        id: `attribute-${attribute.name}`,
        value: settings.attributes[attribute.name] ?? '',
        set: (value) =>
          change({attributes: withValue(settings.attributes, attribute.name, value)}, `attribute-${attribute.name}`),
      }),
    )}
  </details>`;
}

const languageNames: Readonly<Record<(typeof languages)[number], string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  ar: 'العربية',
};

function language(settings: Settings, {change}: Actions): TemplateResult {
  return html`<details class="group">
    <summary><h2>Language</h2></summary>
    ${options(
      'lang',
      'Language',
      [{value: '', label: 'The page’s'}, ...languages.map((value) => ({value, label: languageNames[value]}))],
      settings.language,
      (value) => change({language: value}, 'lang'),
    )}
    ${options(
      'dir',
      'Direction',
      [
        {value: '', label: 'By language'},
        {value: 'ltr', label: 'Left to right'},
        {value: 'rtl', label: 'Right to left'},
      ],
      settings.direction,
      (direction) => change({direction}, 'dir'),
    )}
  </details>`;
}

function connection(settings: Settings, {change}: Actions): TemplateResult {
  const isOwn = settings.network === 'own';
  const files = {
    name: 'files',
    type: 'string',
    default: '/foyer/',
    description: 'Where the files of the library are: a folder of your server, or a whole address.',
  };
  return html`<details class="group" ?open=${isOwn}>
    <summary><h2>Network</h2></summary>
    ${options(
      'network',
      'Which network',
      [
        {value: 'demo', label: 'This demo’s'},
        {value: 'own', label: 'Our own'},
      ],
      settings.network,
      (network) => change({network}, 'network'),
    )}
    ${
      isOwn
        ? networkElement.attributes
            .filter(({name}) => name !== 'page')
            .map((attribute) =>
              field({
                attribute,
                id: `network-${attribute.name}`,
                value: settings.connection[attribute.name] ?? '',
                set: (value) =>
                  change(
                    {connection: withValue(settings.connection, attribute.name, value)},
                    `network-${attribute.name}`,
                  ),
              }),
            )
        : html`<p class="hint">People of this demo’s company; the preview shows it in any case.</p>`
    }
    ${field({
      attribute: files,
      id: 'files',
      value: settings.files === files.default ? '' : settings.files,
      set: (value) => change({files: value || files.default}, 'files'),
    })}
  </details>`;
}
