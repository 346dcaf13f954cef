/**
 * Colours for the lines to copy. Only what these snippets hold is told apart: comments, texts in quotes, tags, names of
 * attributes and CSS properties, and a few words of JavaScript. A library that knows every language would weigh more
 * than the rest of this page.
 */
import {html, type TemplateResult} from 'lit';

const kinds =
  /(?<comment><!--[\s\S]*?-->|\/\*[\s\S]*?\*\/)|(?<text>"[^"\n]*"|'[^'\n]*')|(?<tag><\/?[\w-]+|(?<!=)\/?>)|(?<name>--[\w-]+|[\w-]+(?==["{]))|(?<word>\b(?:import|from|export|default|class|extends|function|return|const|await|async|new|public|this)\b)/g;

export function highlighted(code: string): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let end = 0;
  for (const found of code.matchAll(kinds)) {
    if (found.index > end) pieces.push(code.slice(end, found.index));
    const [kind] = Object.entries(found.groups!).find(([, value]) => value !== undefined)!;
    pieces.push(html`<span class="c-${kind}">${found[0]}</span>`);
    end = found.index + found[0].length;
  }
  return [...pieces, code.slice(end)];
}
