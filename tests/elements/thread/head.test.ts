/** The line above a reply: who, when, and where it stands. It is drawn anew when one of these changes. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {colleague, somebodyElse} from '../../support/feed.js';
import {focused, focusedWords} from '../../support/links.js';
import {until} from '../../support/page.js';
import {spaced} from '../../support/post-box.js';
import {colleagueReplies, discussionOf, threadOf} from '../../support/thread.js';

describe('the line above a reply', () => {
  afterEach(() => fixtureCleanup());

  it('says when the reply has been changed, and a link in it keeps the focus', async () => {
    const other = await somebodyElse();
    const {postId, replyIds} = await discussionOf(other, other, 1);
    const hands = await threadOf('ana.lima', postId);
    await until(() => hands.messages.length === 1);
    const line = (): HTMLElement => hands.messages[0]!.shadowRoot!.querySelector('.head')!;
    line().querySelector('time')!.parentElement!.focus();
    await colleague(
      other,
      'mutation($input: UpdateMessageInput!) {updateMessage(input: $input) {userErrors {message}}}',
      {input: {id: replyIds[0], body: {markdown: 'Reply 1, in short'}}},
    );
    await until(() => hands.texts[0] === 'Reply 1, in short');
    await until(() => spaced(line().textContent).includes('just now') && line().textContent.includes('dited'));
    expect([focused()?.localName, focusedWords()]).to.deep.equal(['a', 'just now']);
  });

  it('leads to what it answers where the indentation does not say that', async () => {
    const other = await somebodyElse();
    const {postId, replyIds} = await discussionOf(other, other, 1);
    let answered = replyIds[0]!;
    for (let depth = 1; depth <= 4; depth++)
      answered = await colleagueReplies(other, postId, `Depth ${depth}`, answered);
    const hands = await threadOf('ana.lima', postId);
    await until(() => hands.messages.length === 5);
    const button = hands.messages[4]!.shadowRoot!.querySelector<HTMLElement>('.answered')!;
    expect(button.textContent).to.contain('n reply to');
    button.click();
    await until(() => focused()?.localName === 'article' && focusedWords().includes('Depth 3'));
  });
});
