/** For SharePoint: a frame in its Embed web part, or the code of a web part of one's own. */
import type {ElementDescription} from '../manifest.js';
import {connectionOf, type Settings} from '../settings.js';
import {embedJson, frameTag} from './iframe.js';
import {type Snippet, widgetAttributes} from './snippet.js';

const text = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** What the API is called in Entra: a token for SharePoint is asked for by resource, not by scope. */
const resourceOf = (settings: Settings): string => {
  const {resource, scopes = ''} = connectionOf(settings);
  return resource ?? /^(api:\/\/[^/\s]+)/.exec(scopes)?.[1] ?? 'api://your-network';
};

function webPart(settings: Settings, description: ElementDescription): string {
  const set = widgetAttributes(settings, description).map(
    ([name, value]) => `widget.setAttribute(${text(name)}, ${value === true ? "''" : text(value)});`,
  );
  const tokens = Object.entries(settings.tokens).map(
    ([name, value]) => `this.domElement.style.setProperty(${text(name)}, ${text(value)});`,
  );
  const {endpoint = ''} = connectionOf(settings);
  return `import {BaseClientSideWebPart} from '@microsoft/sp-webpart-base';
import 'foyer-widgets/network.js';
import 'foyer-widgets/${description.name}.js';

export default class ConversationWebPart extends BaseClientSideWebPart<{}> {
  public render(): void {
    const network = document.createElement('foyer-network');
    network.setAttribute('endpoint', ${text(endpoint)});
    network.setAttribute('auth', 'sharepoint');
    network.setAttribute('resource', ${text(resourceOf(settings))});
    network.aadTokenProvider = this.context.aadTokenProviderFactory;
    const widget = document.createElement('${description.tag}');
${[...set, ...tokens].map((line) => `    ${line}\n`).join('')}    network.append(widget);
    this.domElement.replaceChildren(network);
  }
}`;
}

export function sharePointSnippet(settings: Settings, description: ElementDescription): Snippet {
  return {
    parts: [
      {title: 'Embed web part', code: frameTag(settings, description, {isFitted: false})},
      {title: 'embed.json, once', code: embedJson(settings, ['https://your-tenant.sharepoint.com'])},
      {title: 'Web part of your own', code: webPart(settings, description)},
      {
        title: 'In its package-solution.json',
        code: `"webApiPermissionRequests": [
  {"resource": "Your network’s API", "scope": "access"}
]`,
      },
    ],
    notes: [
      'Without code: put the first lines into SharePoint’s Embed web part. Whoever runs the site must allow the frame’s server in its HTML Field Security. The frame keeps its height.',
      `With code: a web part made with the SharePoint Framework holds \`${description.tag}\` itself, and SharePoint signs people in. An administrator approves the permission once.`,
    ],
  };
}
