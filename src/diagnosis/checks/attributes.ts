/** Attributes that nobody knows although they look like one, and what elements complain about in the console. */
import {note, well, type Check, type Finding} from '../finding.js';

/** What is compared: a page's `groupId` arrives as `groupid`. */
const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The attribute that was probably meant; null: this may be anybody's. */
function meant(name: string, known: readonly string[]): string | null {
  const plain = letters(name.replace(/^foyer-/, ''));
  return known.find((attribute) => letters(attribute) === plain || isNear(letters(attribute), plain)) ?? null;
}

/** Whether one letter more, less or other makes one of the other. Short words are all near to each other. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}

function unknownOf(element: HTMLElement): Finding[] {
  const {observedAttributes: known = []} = element.constructor as {observedAttributes?: readonly string[]};
  return element.getAttributeNames().flatMap((name) => {
    const wanted = known.includes(name) || name in HTMLElement.prototype ? null : meant(name, known);
    if (!wanted || element.hasAttribute(wanted)) return [];
    const fix = (words: Parameters<Finding['found']>[0]): string => words.attributes.unknownFix(wanted);
    return [note((words) => words.attributes.unknown(`<${element.localName}>`, name), fix, wanted)];
  });
}

export const attributes: Check = {
  name: 'attributes',
  group: 'page',
  run({networks, widgets, hints}) {
    // Only of what is still here. Complaints of the network's own element are told with the sign-in.
    const complaints = hints.filter((said) => widgets.some(({localName}) => said.startsWith(`<${localName}>`)));
    const findings = [
      ...[...networks, ...widgets].flatMap(unknownOf),
      ...complaints.map((said) =>
        note(
          (words) => words.attributes.hint(said),
          (words) => words.attributes.hintFix,
        ),
      ),
    ];
    return findings.length ? findings : well((words) => words.attributes.well);
  },
};
