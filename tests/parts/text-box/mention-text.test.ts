import {expect} from '@open-wc/testing';
import type {Suggestion} from '../../../src/controllers/view/suggestion.js';
import {mentionsIn, mentionText} from '../../../src/parts/text-box/mention-text.js';

const ana: Suggestion = {
  label: 'Ana Lima',
  detail: 'Quality',
  avatarUrl: null,
  entity: {__typename: 'Person', id: '1'},
};
const topic: Suggestion = {label: 'safety', detail: null, avatarUrl: null, entity: {__typename: 'Topic', id: 't'}};

describe('how somebody is named in a text', () => {
  it('is by name, and a topic by its word', () => {
    expect(mentionText(ana, [])).to.equal('@Ana Lima');
    expect(mentionText(topic, [])).to.equal('#safety');
    expect(mentionText({...topic, label: '#safety'}, [])).to.equal('#safety');
  });

  it('tells two people of one name apart', () => {
    expect(mentionText(ana, [{text: '@Ana Lima', id: '2'}])).to.equal('@Ana Lima (Quality)');
  });

  it('is the same for the same person a second time', () => {
    expect(mentionText(ana, [{text: '@Ana Lima', id: '1'}])).to.equal('@Ana Lima');
  });

  it('counts only those who still stand in the text, each once', () => {
    const mention = {text: '@Ana Lima', id: '1'};
    expect(mentionsIn('Thanks @Ana Lima and @Ana Lima', [mention, mention, {text: '@Tom', id: '3'}])).to.deep.equal([
      mention,
    ]);
  });
});
