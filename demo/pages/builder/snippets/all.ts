/** A snippet of every kind, by its name. */
import type {ElementDescription} from '../manifest.js';
import type {Settings, SnippetKind} from '../settings.js';
import {htmlSnippet} from './html.js';
import {iframeSnippet} from './iframe.js';
import {reactSnippet} from './react.js';
import {sharePointSnippet} from './sharepoint.js';
import type {Snippet} from './snippet.js';

export const kindLabels: Readonly<Record<SnippetKind, string>> = {
  html: 'HTML',
  iframe: 'iframe',
  react: 'React',
  sharepoint: 'SharePoint',
};

const makers: Readonly<Record<SnippetKind, (settings: Settings, description: ElementDescription) => Snippet>> = {
  html: htmlSnippet,
  iframe: iframeSnippet,
  react: reactSnippet,
  sharepoint: sharePointSnippet,
};

export const snippetOf = (settings: Settings, description: ElementDescription): Snippet =>
  makers[settings.kind](settings, description);
