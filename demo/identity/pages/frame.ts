/** What all of the provider's pages have in common. Everything put into `html` is escaped, unless `raw` says otherwise. */
import {html} from 'hono/html';
import {identityPath} from '../../settings.js';
import type {Words} from '../words.js';

export type Html = ReturnType<typeof html>;

export interface Frame {
  readonly words: Words;
  readonly title: string;
  readonly content: Html;
  /** Name of a module in `assets/`. */
  readonly script?: 'find' | 'leave';
}

/** A whole page. Style and script come from files, so that the policy needs no exceptions. */
export function frame({words, title, content, script}: Frame): Html {
  return html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${identityPath}/assets/pages.css" />
        ${script ? html`<script type="module" src="${identityPath}/assets/${script}.js"></script>` : ''}
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`;
}
