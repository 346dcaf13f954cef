import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {expectAccessible} from '../support/accessible.js';
import type {PostPartsFragment} from '../../src/network/schema.js';
import {block, body, person, post, reply, text} from '../support/messages.js';
import {draw, frame, within, words} from '../support/post-card.js';

describe('a post', () => {
  it('says who wrote what, where and when', async () => {
    const card = await draw(post('The line is back.', {title: 'Line 2'}));
    for (const said of ['Ana Lima', 'Quality', 'just now', 'Line 2', 'The line is back.']) {
      expect(words(card)).to.contain(said);
    }
  });

  it('is an article named by its author and title, and described by its words', async () => {
    const card = await draw(post('The line is back.', {title: 'Line 2'}));
    const article = within(card, 'article')!;
    const ids = `${article.getAttribute('aria-labelledby')} ${article.getAttribute('aria-describedby')}`.split(' ');
    const said = ids.map((id) => card.shadowRoot!.getElementById(id)?.textContent?.trim());
    expect(said).to.deep.equal(['Ana Lima', 'Line 2', 'The line is back.']);
    await expectAccessible(card);
  });

  it('finds its words whatever the network calls it', async () => {
    const card = await draw(post('Words', {id: 'a b "c" #d .e'}));
    const id = within(card, 'article')!.getAttribute('aria-describedby')!;
    expect(card.shadowRoot!.getElementById(id)?.textContent?.trim()).to.equal('Words');
  });

  it('for the whole company says so', async () => {
    expect(words(await draw(post('Hello', {group: null})))).to.contain('Everyone');
  });

  it('in a private group carries a lock, for the ear too', async () => {
    const card = await draw(post('Hush', {group: {id: 'v', name: 'Vault', url: null, privacy: 'PRIVATE'}}));
    expect(within(card, '.place svg')).not.to.equal(null);
    expect(within(card, '.place')?.textContent).to.contain('Private group');
  });

  it('by a leader, written by a delegate, says both', async () => {
    const card = await draw(
      post('Thank you', {
        author: person('Rafael Ortega', {isLeader: true}),
        delegate: {id: '2', displayName: 'Mei Chen'},
      }),
    );
    expect(words(card)).to.contain('Leader').and.to.contain('written by Mei Chen');
  });

  it('by somebody who is gone is still a post', async () => {
    const card = await draw(post('Goodbye', {author: null}));
    expect(words(card)).to.contain('Somebody who has left').and.to.contain('Goodbye');
    await expectAccessible(card);
  });

  it('tells that it was edited and pinned', async () => {
    expect(words(await draw(post('x', {editedAt: new Date().toISOString(), isPinned: true})))).to.match(
      /edited.*Pinned/,
    );
  });

  it('on its way says so, and is busy', async () => {
    const card = await draw(post('x', {viewerCanReact: false}), {isSending: true});
    expect(words(card)).to.contain('Sending');
    expect(within(card, 'article')?.getAttribute('aria-busy')).to.equal('true');
    expect(within(card, 'button') === null).to.equal(true);
  });

  it('of a kind from the future, in a group of a privacy from the future, is shown', async () => {
    const card = await draw(
      post('Still here', {kind: 'FUTURE_VALUE', group: {id: 'g', name: 'G', url: null, privacy: 'FUTURE_VALUE'}}),
    );
    expect(words(card)).to.contain('Still here');
  });

  it('whose replies did not come is shown without them', async () => {
    expect(words(await draw(post('Alone', {replies: null, replyCount: 3})))).to.contain('3 replies');
  });
});

describe('the reason why one sees a post', () => {
  for (const [reason, said] of [
    ['MEMBER_OF_GROUP', 'Because you are in this group'],
    ['FOLLOWS_AUTHOR', 'Because you follow Ana Lima'],
    ['FOLLOWS_TOPIC', 'Because you follow #audit'],
    ['MENTIONED', 'Because you are mentioned'],
  ] as const) {
    it(reason, async () => {
      const card = await draw(post('x', {topics: [{id: 't', name: 'audit', url: null}]}), {reason});
      expect(within(card, '.reason')?.textContent).to.equal(said);
    });
  }

  it('from the future is left out', async () => {
    expect(within(await draw(post('x'), {reason: 'FUTURE_VALUE'}), '.reason')).to.equal(null);
  });

  it('is not said twice of a pinned post', async () => {
    expect(within(await draw(post('x', {isPinned: true}), {reason: 'PINNED'}), '.reason')).to.equal(null);
  });
});

describe('a question', () => {
  it('waits for an answer', async () => {
    const card = await draw(post('Which?', {kind: 'QUESTION', question: {bestAnswer: null}}));
    expect(within(card, '.outcome')?.textContent).to.contain('Waiting for an answer');
  });

  it('is answered by somebody, and how', async () => {
    const bestAnswer = {id: 'r', excerpt: 'The blue one.', author: {id: 'm', displayName: 'Mei Chen'}};
    const card = await draw(post('Which?', {kind: 'QUESTION', question: {bestAnswer}}));
    expect(within(card, '.outcome')?.textContent).to.contain('Answered by Mei Chen').and.to.contain('The blue one.');
    await expectAccessible(card);
  });

  it('is answered by somebody who is gone', async () => {
    const card = await draw(post('Which?', {question: {bestAnswer: {id: 'r', excerpt: 'Blue.', author: null}}}));
    expect(within(card, '.outcome')?.textContent).to.contain('Answered');
  });
});

describe('the last replies', () => {
  const replies = (...nodes: ReturnType<typeof reply>[]) => ({nodes, pageInfo: {hasPreviousPage: true}});

  it('stand below, and those before them are counted', async () => {
    const card = await draw(post('x', {replyCount: 14, replies: replies(reply('first'), reply('second'))}));
    expect(words(card))
      .to.contain('14 replies')
      .and.to.contain('12 earlier replies')
      .and.to.match(/first.*second/);
    await expectAccessible(card);
  });

  it('are opened with all the others by a button, where the card can open them', async () => {
    const card = await draw(post('x', {replyCount: 14, replies: replies(reply('first'), reply('second'))}));
    let heard = 0;
    card.addEventListener('post-open', () => heard++);
    card.thread = null;
    await card.updateComplete;
    const [earlier, count] = [within(card, '.earlier'), within(card, '[part=reply-count]')];
    expect([earlier?.localName, count?.localName, count?.ariaExpanded]).to.deep.equal(['button', 'button', 'false']);
    earlier!.click();
    count!.click();
    expect(heard).to.equal(2);
    card.thread = {whole: body('x, and the rest of it')};
    await card.updateComplete;
    expect(words(card)).to.contain('and the rest of it').and.not.to.contain('first');
    expect(within(card, '[part=reply-count]')?.ariaExpanded).to.equal('true');
    await expectAccessible(card);
  });

  it('keep the place of one that was deleted', async () => {
    const gone = reply('secret', {deletedAt: new Date().toISOString(), body: body()});
    const card = await draw(post('x', {replyCount: 2, replies: replies(gone, reply('after'))}));
    expect(words(card)).to.contain('This reply was deleted.').and.to.contain('after');
    await expectAccessible(card);
  });
});

describe('a long post', () => {
  const long = (): PostPartsFragment =>
    post('', {id: 'long', body: body(...Array.from({length: 20}, (_, n) => `Line ${n}`))});

  it('is folded before it is seen, and opens', async () => {
    const card = await draw(long());
    await frame();
    const fold = within(card, '.fold')!;
    const folded = fold.clientHeight;
    expect(folded).to.be.within(8 * 20, 8 * 30);
    within(card, '.more')!.click();
    await card.updateComplete;
    expect(fold.clientHeight).to.be.above(2 * folded);
    expect(within(card, '.more')?.textContent?.trim()).to.equal('Show less');
    within(card, '.more')!.click();
    await card.updateComplete;
    expect(fold.clientHeight).to.equal(folded);
  });

  it('that hides only a line or two is not folded', async () => {
    const card = await draw(
      post('', {body: {isTruncated: false, blocks: [block('PARAGRAPH', 1, text('a\n'.repeat(9) + 'b'))]}}),
    );
    await frame();
    expect(getComputedStyle(within(card, '.more')!).display).to.equal('none');
    expect(within(card, '.fold')!.scrollHeight).to.be.at.most(within(card, '.fold')!.clientHeight + 1);
  });

  it('unfolds when Tab reaches what is folded away', async () => {
    const link = {__typename: 'LinkSegment' as const, href: 'https://a.example/', text: 'deep', marks: []};
    const blocks = [...long().body.blocks, block('PARAGRAPH', 1, link)];
    const card = await draw(post('', {body: {isTruncated: false, blocks}}));
    await frame();
    within(card, '.body a')!.focus();
    await card.updateComplete;
    expect(within(card, '.fold')?.hasAttribute('data-open')).to.equal(true);
  });

  it('that the network cut short leads to the rest', async () => {
    const cut = long();
    const card = await draw({...cut, url: 'https://n.example/1', body: {...cut.body, isTruncated: true}});
    await frame();
    within(card, '.more')!.click();
    await card.updateComplete;
    expect(words(card)).to.contain('Open the discussion');
  });
});

describe('at 280 pixels', () => {
  before(() => setViewport({width: 320, height: 700}));
  after(() => setViewport({width: 1024, height: 768}));

  it('long words and names wrap, and nothing sticks out', async () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const card = await draw(
      post(word, {
        title: word,
        author: person(word, {isLeader: true}),
        delegate: {id: 'd', displayName: word},
        group: {id: 'g', name: word, url: null, privacy: 'PRIVATE'},
        replyCount: 1,
        reactionGroups: Array.from({length: 6}, (_, n) => ({
          reaction: {key: `k${n}`, label: word, emoji: '🎉'},
          count: 9999,
          viewerHasReacted: false,
        })),
        replies: {nodes: [reply(word, {author: person(word)})], pageInfo: {hasPreviousPage: false}},
        question: {bestAnswer: {id: 'b', excerpt: word, author: {id: 'x', displayName: word}}},
      }),
      {width: 280, reason: 'FOLLOWS_AUTHOR'},
    );
    const edge = card.getBoundingClientRect().right;
    for (const element of card.shadowRoot!.querySelectorAll('*')) {
      expect(element.getBoundingClientRect().right, `${element.localName}.${element.className}`).to.be.at.most(
        edge + 0.5,
      );
    }
  });
});

describe('cards that come and go', () => {
  it('a hundred times leave nothing behind', async () => {
    const card = await draw(post('', {body: body(...Array.from({length: 20}, () => 'line'))}));
    const parent = card.parentNode!;
    const nodes = parent.childNodes.length;
    for (let round = 0; round < 100; round++) {
      card.remove();
      parent.append(card);
    }
    await frame();
    expect(parent.childNodes.length).to.equal(nodes);
    expect(within(card, '.fold')?.hasAttribute('data-long')).to.equal(true);
  });
});
