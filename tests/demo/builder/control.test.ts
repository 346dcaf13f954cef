/** Whether the builder reads from the manifest which control an attribute needs. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {controlFor, labelOf} from '../../../demo/pages/builder/control.js';
import {networkElement, widget, widgets} from '../../../demo/pages/builder/manifest.js';

const attribute = (element: string, name: string) =>
  widget(element).attributes.find((one) => one.name === name) ?? assert.fail(`${element} has no ${name}`);

describe('the controls of the builder', () => {
  test('what is on or off is a switch', () => {
    assert.deepEqual(controlFor(attribute('trending', 'no-heading')), {kind: 'switch'});
  });

  test('an attribute with a fixed list of values offers them', () => {
    assert.deepEqual(controlFor(attribute('feed', 'order')), {
      kind: 'choice',
      values: ['activity', 'newest', 'relevance'],
    });
    assert.deepEqual(controlFor(attribute('feed', 'theme')), {kind: 'choice', values: ['light', 'dark', 'system']});
  });

  test('values that may be null or undefined are offered without these', () => {
    assert.deepEqual(controlFor({type: "'a' | 'b' | null | undefined", description: ''}), {
      kind: 'choice',
      values: ['a', 'b'],
    });
  });

  test('an attribute that takes several of a list offers each of them', () => {
    assert.deepEqual(controlFor(attribute('feed', 'kind')), {
      kind: 'several',
      values: ['update', 'question', 'poll', 'praise', 'announcement'],
    });
  });

  test('a number knows its range from the sentence about it, and does without one', () => {
    assert.deepEqual(controlFor(attribute('feed', 'limit')), {kind: 'number', min: 1, max: 50});
    assert.deepEqual(controlFor({type: 'number', description: 'How many.'}), {kind: 'number', min: null, max: null});
  });

  test('everything else is a text, a single quoted example included', () => {
    assert.deepEqual(controlFor(attribute('feed', 'group-id')), {kind: 'text'});
    assert.deepEqual(controlFor(networkElement.attributes.find(({name}) => name === 'scopes')!), {kind: 'text'});
  });

  test('names are written as people read them', () => {
    assert.equal(labelOf('heading-level'), 'Heading level');
    assert.equal(labelOf('group-id'), 'Group ID');
    assert.equal(labelOf('redirect-uri'), 'Redirect URI');
  });
});

describe('the list of widgets', () => {
  test('holds every element of the manifest but the network, each with a sentence for each attribute', () => {
    const names = widgets.map(({name}) => name);
    for (const name of ['feed', 'login', 'post-box', 'trending']) assert.ok(names.includes(name), name);
    assert.ok(!names.includes('network'));
    for (const {name, description, attributes} of widgets) {
      assert.ok(description.length > 20, name);
      assert.deepEqual(
        attributes.filter((one) => !one.description).map((one) => one.name),
        [],
      );
    }
  });

  test('defaults are written without the quotes of the source', () => {
    assert.equal(attribute('feed', 'scope').default, 'home');
    assert.equal(attribute('feed', 'limit').default, '10');
    assert.equal(attribute('trending', 'no-heading').default, '');
  });

  test('a widget that does not exist is taken for the feed', () => {
    assert.equal(widget('nothing').name, 'feed');
  });
});
