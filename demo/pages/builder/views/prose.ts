/** Sentences from the manifest and from snippets: what stands in backticks is code. */
import {html, type TemplateResult} from 'lit';

export const prose = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));

/** The first sentence, for where there is little room. */
export const firstSentence = (text: string): string => /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
