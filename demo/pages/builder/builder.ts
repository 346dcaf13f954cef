/** The snippet builder: settings in, a live widget and the lines to paste out. The address holds every choice. */
import 'foyer-widgets';
import {render} from 'lit';
import {copy} from '../shared/copy.js';
import {themeSwitch} from '../shared/theme.js';
import {fromAddress, toAddress} from './address.js';
import {colorsOf} from './colors.js';
import type {WidgetColors} from './contrast.js';
import {Preview} from './preview.js';
import type {Settings} from './settings.js';
import type {Actions} from './views/actions.js';
import {checksView} from './views/checks-view.js';
import {previewTools} from './views/preview-tools.js';
import {settingsView} from './views/settings-view.js';
import {snippetView} from './views/snippet-view.js';
import {loadWeights, type Weights} from './weight.js';

const find = (id: string): HTMLElement => document.getElementById(id)!;
const [form, tools, room, stage, probe, snippet, checks] = [
  'settings',
  'preview-tools',
  'room',
  'stage',
  'probe',
  'snippet',
  'checks',
].map(find) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];

const preview = new Preview(stage);
let settings: Settings = fromAddress(location.search);
let weights: Weights | null = null;
let lastField = '';

const actions: Actions = {
  copy: (text, button) => void copy(text, button),
  change(changes, field) {
    settings = {...settings, ...changes};
    // Typing a word is one step back, not one for each letter.
    if (field === lastField) history.replaceState(null, '', toAddress(settings));
    else history.pushState(null, '', toAddress(settings));
    lastField = field;
    show();
  },
};

function show(): void {
  preview.show(settings);
  render(previewTools(settings, actions, room.clientWidth), tools);
  render(snippetView(settings, actions), snippet);
  measure();
}

/** Colours are there when the widget is, and its styles have been worked out. */
function measure(): void {
  const {element} = preview;
  if (!element) return;
  const colors: WidgetColors | null = customElements.get(element.localName) ? colorsOf(element, probe) : null;
  render(settingsView(settings, actions, colors), form);
  render(checksView(settings, {colors, weights}), checks);
  if (!colors) void customElements.whenDefined(element.localName).then(() => requestAnimationFrame(measure));
}

window.addEventListener('popstate', () => {
  settings = fromAddress(location.search);
  lastField = '';
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
const button = find('theme');
themeSwitch(button);
button.addEventListener('click', measure);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', measure);
show();
weights = await loadWeights('/foyer/');
measure();
