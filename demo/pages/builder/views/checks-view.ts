/** What the choice comes to: can it be read, will it work, what does it weigh. */
import {html, type TemplateResult} from 'lit';
import {adviceOn} from '../configuration.js';
import {judge, ratioText, type WidgetColors} from '../contrast.js';
import type {Settings} from '../settings.js';
import {type Weights, weightOf} from '../weight.js';
import {prose} from './prose.js';

export interface Measured {
  /** Null: not known yet. */
  readonly colors: WidgetColors | null;
  /** Null: the build has left no list. */
  readonly weights: Weights | null;
}

export function checksView(settings: Settings, {colors, weights}: Measured): TemplateResult {
  return html`<div class="check">
      <h3>Contrast</h3>
      ${colors ? contrastList(colors) : html`<p class="hint">It is measured as soon as the widget is there.</p>`}
    </div>
    <div class="check">
      <h3>Before it works</h3>
      <ul class="advice">
        ${adviceOn(settings).map(
          ({kind, sentence}) => html`<li class=${kind}><b>${labels[kind]}</b> <span>${prose(sentence)}</span></li>`,
        )}
      </ul>
    </div>
    <div class="check">
      <h3>Weight</h3>
      ${weights ? weight(settings, weights) : html`<p class="hint">Not measured here: the built demo knows it.</p>`}
    </div>`;
}

const labels = {missing: 'Missing', todo: 'To do', fine: 'Ready'} as const;

function contrastList(colors: WidgetColors): TemplateResult {
  const judged = judge(colors);
  const bad = judged.filter(({isEnough}) => !isEnough);
  return html`<p role="status" class="verdict ${bad.length > 0 ? 'bad' : 'good'}">
      ${bad.length === 0 ? 'Everything can be read.' : `Too little contrast: ${bad.map(({what}) => what).join(', ')}.`}
    </p>
    <dl class="ratios">
      ${judged.map(
        ({what, ratio, needed, isEnough, sentence}) =>
          html`<div class=${isEnough ? 'good' : 'bad'}>
            <dt>${what}</dt>
            <dd class="ratio"><b>${ratioText(ratio)}</b> <span>of ${needed} : 1</span></dd>
            <dd class="hint">${sentence}</dd>
          </div>`,
      )}
    </dl>`;
}

const kilobytes = (size: number | null): string => (size === null ? '?' : `${size.toFixed(1)} kB`);

function weight({element, language, network, connection, kind}: Settings, weights: Weights): TemplateResult {
  const isBundled = kind === 'react' || kind === 'sharepoint';
  const files = [kind === 'iframe' ? 'embed' : 'foyer', 'network', element];
  const together = weights.bundled[element];
  const all = isBundled ? (together === undefined ? null : together / 1000) : weightOf(weights, files);
  const auth = network === 'demo' ? 'msal' : (connection.auth ?? 'msal');
  const later: [what: string, size: number | null][] = [
    ['Its language', language && language !== 'en' ? weightOf(weights, [`language/${language}`], files) : null],
    [`Sign-in (${auth}), a moment later`, weightOf(weights, [`sign-in/${auth}`], files)],
  ];
  return html`<p class="weight"><b>${kilobytes(all)}</b> compressed: the widget with everything that it needs.</p>
    <dl class="ratios">
      ${later
        .filter(([, size]) => size !== null)
        .map(
          ([what, size]) =>
            html`<div>
              <dt>${what}</dt>
              <dd class="ratio"><b>+ ${kilobytes(size)}</b></dd>
            </div>`,
        )}
    </dl>
    <p class="hint">
      ${
        isBundled
          ? 'As your bundler packs it, into one file; what your page has already, such as Lit, comes off.'
          : 'In files that the browser keeps. A second widget on the page adds only what is its own.'
      }
    </p>`;
}
