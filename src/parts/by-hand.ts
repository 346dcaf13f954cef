/**
 * What is drawn often and changes rarely, drawn with nodes instead of a template. A template keeps an object and a comment for
 * every place that may change, which in a discussion of a thousand replies is most of what it weighs
 * (docs/decisions/0012-a-thousand-messages.md); this keeps one for all.
 */
import {noChange} from 'lit';
import {Directive, directive} from 'lit/directive.js';

type Draw<Values extends readonly unknown[]> = (...values: Values) => Node | string;

class ByHand extends Directive {
  #before: readonly unknown[] | null = null;

  override render(draw: Draw<unknown[]>, values: readonly unknown[]): unknown {
    const before = this.#before;
    this.#before = values;
    // A new answer of the network may say the same as the one before: what is selected in the text then stays selected.
    return before && JSON.stringify(before) === JSON.stringify(values) ? noChange : draw(...values);
  }
}

const drawn = directive(ByHand);

/** @param draw Gives new nodes for the values; called again only when one of them says something else. */
export const byHand = <Values extends readonly unknown[]>(draw: Draw<Values>, ...values: Values): unknown =>
  drawn(draw as unknown as Draw<unknown[]>, values);

/** An element with attributes and what is inside; an attribute that is null is left out. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  content: readonly (Node | string)[] = [],
  namespace = 'http://www.w3.org/1999/xhtml',
): Element {
  const element = document.createElementNS(namespace, name);
  // Not `for in`: pages have scripts that give every object more names.
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/** Draws what was drawn before as a copy, which is cheaper. For what there are few of, and many times: faces, names, icons. */
export function copied<Values extends readonly unknown[]>(
  draw: (...values: Values) => Node,
): (...values: Values) => Node {
  const originals = new Map<string, Node>();
  return (...values) => {
    const said = JSON.stringify(values);
    const original = originals.get(said) ?? draw(...values);
    originals.set(said, original);
    return original.cloneNode(true);
  };
}
