/** Attaching files to a post and to a reply, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../../src/elements/post-box/post-box.js';
import {expectAccessible} from '../../support/accessible.js';
import {drawing} from '../../support/attachments.js';
import {colleaguePosts, somebodyElse} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {page, until} from '../../support/page.js';
import {handsOf} from '../../support/post-box.js';
import {threadOf} from '../../support/thread.js';
import {attachedTo, file, TrayHands} from '../../support/tray.js';

const box = html`<foyer-post-box></foyer-post-box>`;

describe('attaching files', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    localStorage.clear();
    line.release();
  });

  const open = async (words: string, language = 'en'): Promise<TrayHands> => {
    const network = await page('ana.lima', html`<div lang=${language}>${box}</div>`);
    const hands = await handsOf(network.querySelector('foyer-post-box')!);
    if (words) await hands.type(words);
    return new TrayHands(hands);
  };

  const uploads = () => line.requests.filter(({query}) => query.includes('createUpload')).length;
  const picture = async (name = 'line-2.png') => file(name, await drawing(60, 40), 'image/png');

  it('says before how large they may be, and sends them with what the picture shows', async () => {
    const tray = await open('Two files for you');
    await until(() => tray.button);
    expect(tray.limit).to.equal('Files of up to 10 MB each. You can also drop or paste them here.');
    const view = await picture();
    await tray.choose(view, file('Plan.pdf', '%PDF-1.4', 'application/pdf'));
    await tray.uploaded(2);
    expect(tray.rows).to.deep.equal([`line-2.png ${view.size} byte Uploaded`, 'Plan.pdf 8 byte Uploaded']);
    tray.describe('Line 2 in blue');
    await expectAccessible(tray.hands.composer);
    await tray.hands.send();
    await until(() => tray.hands.notice !== '');
    expect(tray.tray === null, 'nothing is left in the box').to.equal(true);
    expect(await attachedTo('ana.lima', 'Two files for you')).to.deep.equal([
      {name: 'line-2.png', altText: 'Line 2 in blue', mediaKind: 'IMAGE'},
      {name: 'Plan.pdf', altText: null, mediaKind: 'FILE'},
    ]);
  });

  it('refuses what is too large or empty at once, with the reason, and takes the rest', async () => {
    const tray = await open('x');
    await tray.choose(
      file('film.mp4', new Uint8Array(24_000_000)),
      file('nothing.txt', ''),
      file('notes.txt', 'Some notes'),
    );
    expect(tray.trouble).to.equal(
      '“film.mp4” is 24 MB. The largest file that can be attached is 10 MB. “nothing.txt” is empty.',
    );
    await tray.uploaded(1);
    expect(uploads(), 'nobody was asked for the others').to.equal(1);
    await expectAccessible(tray.hands.composer);
  });

  it('takes what is dropped and what is pasted, but a table that is pasted as text', async () => {
    const tray = await open('');
    await tray.hands.composer.updateComplete;
    await tray.drop(await picture('dropped.png'));
    await tray.uploaded(1);
    await tray.paste(await picture('pasted.png'));
    await tray.uploaded(2);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(await picture('cells.png'));
    clipboardData.setData('text/plain', 'a\tb');
    const paste = new ClipboardEvent('paste', {bubbles: true, composed: true, cancelable: true, clipboardData});
    tray.hands.text.dispatchEvent(paste);
    expect(paste.defaultPrevented).to.equal(false);
    expect(tray.rows.length).to.equal(2);
  });

  it('makes a message wait until all is there, says so, and sends it then', async () => {
    const tray = await open('Wait for it');
    let arrive = (): void => undefined;
    line.injureNextWrite(injuries.slow(new Promise<void>((resolve) => (arrive = resolve))));
    await tray.choose(await picture());
    expect(tray.rows[0]).to.contain('Waits for its turn');
    await tray.hands.send();
    await until(() => tray.words.includes('This is sent as soon as all files are there.'));
    await expectAccessible(tray.hands.composer);
    expect(await attachedTo('ana.lima', 'Wait for it')).to.equal(null);
    arrive();
    await until(() => tray.hands.notice !== '');
    expect((await attachedTo('ana.lima', 'Wait for it'))?.length).to.equal(1);
  });

  it('does not send what is changed while it waits: that is another message', async () => {
    const tray = await open('First thought');
    let arrive = (): void => undefined;
    line.injureNextWrite(injuries.slow(new Promise<void>((resolve) => (arrive = resolve))));
    await tray.choose(await picture());
    await tray.hands.send();
    await until(() => tray.words.includes('This is sent as soon as'));
    await tray.hands.type(', and a second');
    expect(tray.words).not.to.include('This is sent as soon as');
    arrive();
    await tray.uploaded(1);
    expect(tray.hands.text.value).to.equal('First thought, and a second');
    expect(await attachedTo('ana.lima', 'First thought')).to.equal(null);
  });

  it('that fails loses no text: one tries again, or removes the file', async () => {
    const tray = await open('Keep these words');
    line.injureNextWrite(injuries.status(500));
    await tray.choose(await picture());
    await until(() => tray.rows[0]?.includes('Did not get through.'));
    await tray.hands.send();
    expect(tray.trouble).to.equal('One file is not there yet. Try it again or remove it, then send.');
    expect(tray.hands.text.value).to.equal('Keep these words');
    expect(tray.root!.activeElement?.textContent.trim()).to.equal('Try again');
    await expectAccessible(tray.hands.composer);
    tray.buttonNamed('Try again: line-2.png')!.click();
    await tray.uploaded(1);
    expect(tray.trouble).to.equal('');
    tray.buttonNamed('Remove “line-2.png”')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => tray.tray === null);
    await until(() => tray.hands.root.activeElement?.localName === 'foyer-text-box');
    await tray.hands.send();
    await until(() => tray.hands.notice !== '');
    expect(await attachedTo('ana.lima', 'Keep these words')).to.deep.equal([]);
  });

  it('is not offered where the network takes no files', async () => {
    line.injureNext(
      injuries.edited(({data}) => {
        const network = data!.network as {features: string[]};
        network.features = network.features.filter((feature) => feature !== 'UPLOADS');
      }),
    );
    const tray = await open('No files here');
    const drop = tray.dropUnwanted(await picture());
    await tray.hands.type('!');
    expect(drop.defaultPrevented, 'the browser does not leave the page for the file').to.equal(true);
    expect([tray.button === null, tray.tray === null]).to.deep.equal([true, true]);
  });

  it('goes with a reply as well', async () => {
    const postId = await colleaguePosts(await somebodyElse(), 'Who has it?');
    const {composer} = await threadOf('ana.lima', postId);
    await composer.type('I do');
    const tray = new TrayHands(composer);
    await tray.choose(await picture('mine.png'));
    await tray.uploaded(1);
    await composer.send();
    await until(() => composer.notice !== '');
    expect(tray.tray === null).to.equal(true);
  });

  it('speaks Arabic, from right to left', async () => {
    const tray = await open('مرحبا', 'ar');
    await until(() => tray.button);
    expect(tray.button!.textContent.trim()).to.equal('إرفاق');
    await tray.choose(await picture());
    await until(() => tray.rows[0]?.endsWith('رُفع'));
    await expectAccessible(tray.hands.composer);
  });
});
