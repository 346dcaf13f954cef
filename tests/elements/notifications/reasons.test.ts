/** What the list says of each reason, and what comes of reactions on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {colleague, colleaguePosts} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {until} from '../../support/page.js';
import {bellOf, readElsewhere, unique} from './support.js';

const me = 'tiago.moreira';

const react = (person: string, messageId: string) =>
  colleague(person, 'mutation($input: AddReactionInput!) {addReaction(input: $input) {userErrors {message}}}', {
    input: {messageId, reactionKey: 'like'},
  });

describe('the list of notifications', () => {
  let line: Line;
  beforeEach(async () => {
    await readElsewhere(me);
    line = Line.take();
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('says who reacted to one’s post, as one notification, and is new again when another does', async () => {
    const words = unique('A good idea');
    const postId = await colleaguePosts(me, words);
    await react('matthias.roth', postId);
    const hands = await (await bellOf(me)).whole();
    await until(() => hands.about(words));
    expect(hands.fresh).to.deep.equal(['New Matthias Roth reacted to your post.']);
    await until(() => line.isListening && line.requests.some(({query}) => query.includes('markNotificationsRead')));
    hands.button('close')!.click();
    await until(() => !hands.isOpen && hands.badge === '');
    for (const person of ['kai.brandt', 'ana.lima', 'rui.teixeira']) await react(person, postId);
    await until(() => hands.badge === '1');
    await hands.whole();
    // The list is shown as it is known, and asked again.
    await until(() => hands.fresh[0] === 'New Rui Teixeira, Ana Lima, and 2 others reacted to your post.');
    expect(hands.fresh.length).to.equal(1);
    expect(hands.entries.filter((entry) => entry.textContent.includes(words)).length).to.equal(1);
    await expectAccessible(hands.element);
  });

  const subject = {url: null, address: null, title: null, excerpt: 'Soup?', language: null, group: null};
  const post = (viewerDidAuthor: boolean) => ({__typename: 'Post', messageId: 'p', ...subject, viewerDidAuthor});
  const reply = {__typename: 'Reply', messageId: 'r', ...subject, viewerDidAuthor: true, inReplyTo: null, post: null};
  const actors = ['Ana', 'Ben', 'Cem'].map((displayName) => ({personId: displayName, displayName, avatarUrl: null}));
  const told = [
    {reason: 'REACTED', actors, actorCount: 4, subject: post(true)},
    {reason: 'REACTED', actors, actorCount: 7, subject: reply},
    {reason: 'REACTED', actors: actors.slice(0, 1), actorCount: 1, subject: post(true)},
    {reason: 'POLL_CLOSED', actors: actors.slice(0, 1), actorCount: 1, subject: post(true)},
    {reason: 'POLL_CLOSED', actors: actors.slice(0, 1), actorCount: 1, subject: post(false)},
    {reason: 'ACTION_DUE', actors: [], actorCount: 0, subject: {__typename: 'ActionItem', task: 'Buy', source: null}},
    {reason: 'FOLLOWED', actors: actors.slice(0, 1), actorCount: 1, subject: {__typename: 'Person'}},
    {reason: 'FOLLOWED', actors: actors.slice(0, 2), actorCount: 2, subject: {__typename: 'Person'}},
  ];
  const said = {
    en: [
      'Ana, Ben, and 2 others reacted to your post.',
      'Ana, Ben, and 5 others reacted to your reply.',
      'Ana reacted to your post.',
      'Your poll has ended.',
      'A poll you voted in has ended.',
      'Something you are to do is due.',
      'Ana follows you now.',
      'Ana and Ben follow you now.',
    ],
    de: [
      'Ana, Ben und 2 weitere Personen haben auf Ihren Beitrag reagiert.',
      'Ana, Ben und 5 weitere Personen haben auf Ihre Antwort reagiert.',
      'Ana hat auf Ihren Beitrag reagiert.',
      'Ihre Umfrage ist beendet.',
      'Eine Umfrage, bei der Sie abgestimmt haben, ist beendet.',
      'Eine Ihrer Aufgaben ist fällig.',
      'Ana folgt Ihnen jetzt.',
      'Ana und Ben folgen Ihnen jetzt.',
    ],
    fr: [
      'Ana, Ben et 2 autres personnes ont réagi à votre message.',
      'Ana, Ben et 5 autres personnes ont réagi à votre réponse.',
      'Ana a réagi à votre message.',
      'Votre sondage est terminé.',
      'Un sondage auquel vous avez participé est terminé.',
      'Une de vos tâches arrive à échéance.',
      'Ana vous suit désormais.',
      'Ana et Ben vous suivent désormais.',
    ],
    ar: [
      'تفاعل Ana وBen وشخصان آخران مع منشورك.',
      'تفاعل Ana وBen و5 أشخاص آخرين مع ردك.',
      'تفاعل Ana مع منشورك.',
      'انتهى استطلاعك.',
      'انتهى استطلاع شاركت فيه.',
      'حان موعد إحدى مهامك.',
      'بدأ Ana بمتابعتك.',
      'بدأ Ana وBen بمتابعتك.',
    ],
  };
  for (const [language, sentences] of Object.entries(said)) {
    it(`says what has happened in ${language}`, async () => {
      line.injure(
        injuries.edited(({data}) => {
          for (const value of Object.values(data ?? {}) as {notifications?: {edges: {node: object}[]}}[]) {
            const list = value?.notifications;
            if (list) list.edges = told.map((one, index) => ({cursor: '', node: {...nodeOf(index), ...one}}));
          }
        }),
      );
      const hands = await bellOf(me, html`<foyer-notifications></foyer-notifications>`, language);
      await hands.whole();
      // English shows until the language is there.
      await until(() => hands.told[0] === sentences[0]);
      expect(hands.told).to.deep.equal(sentences);
      await expectAccessible(hands.element);
    });
  }
  const nodeOf = (index: number) => ({
    __typename: 'Notification',
    ...{id: `n${index}`, createdAt: new Date().toISOString(), isRead: true, summary: 'In other words', url: null},
  });
});
