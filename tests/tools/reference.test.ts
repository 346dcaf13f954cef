import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {type ElementDeclaration, reference} from '../../tools/reference.js';

const invented: ElementDeclaration = {
  tagName: 'foyer-lunch',
  description: 'What there is for lunch.',
  attributes: [
    {
      name: 'day-of',
      fieldName: 'dayOf',
      type: {text: "'today' | 'tomorrow'"},
      default: "'today'",
      description: 'Which day.',
    },
  ],
  members: [
    {kind: 'field', name: 'dayOf', attribute: 'day-of', type: {text: 'string'}, description: 'Which day.'},
    {kind: 'field', name: 'menu', type: {text: 'Menu'}, readonly: true, description: 'The menu.'},
    {
      kind: 'method',
      name: 'order',
      parameters: [{name: 'dish'}, {name: 'sides', optional: true}],
      description: 'Orders.',
    },
  ],
  events: [{name: 'foyer-lunch', type: {text: 'FoyerLunchEvent'}, description: 'Lunch is there.'}],
  slots: [{name: '', description: 'Instead of the menu.'}],
  cssParts: [{name: 'dish', description: 'A dish.'}],
  cssProperties: [{name: '--foyer-plate', default: '24px', description: 'Size of a plate.'}],
};

describe('the reference of the elements', () => {
  const page = reference([invented]);

  for (const [what, row] of [
    [
      'an attribute with its property, type and default',
      "| `day-of` | `dayOf` | `'today' \\| 'tomorrow'` | `'today'` | Which day. |",
    ],
    ['a property without an attribute', '|  | `menu` | `Menu` |  | The menu. Only to be read. |'],
    ['a method', '| `order(dish, sides?)` | `void` | Orders. |'],
    ['an event with its type', '| `foyer-lunch` | `FoyerLunchEvent` | Lunch is there. |'],
    ['the slot without a name', '| (default) | Instead of the menu. |'],
    ['a part', '| `dish` | A dish. |'],
    ['a CSS property with its default', '| `--foyer-plate` | `24px` | Size of a plate. |'],
  ] as const)
    test(`tells ${what}`, () => assert.ok(page.split('\n').includes(row), page));

  test('tells an attribute once, not as a property again', () => {
    assert.equal(page.match(/Which day\./g)?.length, 1);
  });

  test('leaves out what an element does not have', () => {
    assert.ok(!reference([{tagName: 'foyer-quiet'}]).includes('###'));
  });

  test('the page in the documentation names every element of the manifest', () => {
    const written = readFileSync('docs/reference.md', 'utf8');
    const tags = [...readFileSync('custom-elements.json', 'utf8').matchAll(/"tagName": "([^"]+)"/g)].map(
      (found) => found[1]!,
    );
    assert.ok(tags.length >= 5);
    for (const tag of tags) assert.ok(written.includes(`## \`<${tag}>\``), tag);
  });
});
