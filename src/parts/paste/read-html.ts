/**
 * The door to htmlparser2, which takes HTML apart without making a page of it: nothing in what was pasted is ever loaded or
 * run, and no policy of Trusted Types has to allow it.
 */
import {Parser} from 'htmlparser2';

/** What stands where in the HTML, in its order. Names are in small letters. */
export interface HtmlReader {
  opened(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  closed(name: string): void;
}

export function readHtml(html: string, reader: HtmlReader): void {
  const parser = new Parser({
    onopentag: (name, attributes) => reader.opened(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (name) => reader.closed(name),
  });
  parser.end(html);
}
