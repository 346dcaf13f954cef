/** Uploads that meet trouble on the way: they go on from where they were, after a break, after a reload, and when a ticket has run out. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/post-box/post-box.js';
import {expectAccessible} from '../../support/accessible.js';
import {injuries, Line} from '../../support/line.js';
import {page, until} from '../../support/page.js';
import {handsOf} from '../../support/post-box.js';
import {attachedTo, breakNextUpload, file, TrayHands, watchUploads} from '../../support/tray.js';
import {beOnline, goOffline} from '../../support/visitor.js';

const size = 40_000;
const notes = file('notes.txt', 'n'.repeat(size));

describe('an upload', () => {
  let line: Line;
  let uploads: ReturnType<typeof watchUploads>;
  beforeEach(() => {
    line = Line.take();
    uploads = watchUploads();
  });
  afterEach(() => {
    fixtureCleanup();
    beOnline();
    localStorage.clear();
    uploads.stop();
    line.release();
  });

  const open = async (words: string): Promise<TrayHands> => {
    const network = await page('ana.lima', html`<foyer-post-box></foyer-post-box>`);
    const hands = await handsOf(network.querySelector('foyer-post-box')!);
    if (words) await hands.type(words);
    return new TrayHands(hands);
  };

  const sent = async (tray: TrayHands, words: string) => {
    await tray.hands.send();
    await until(() => tray.hands.notice !== '');
    return (await attachedTo('ana.lima', words))?.map(({name}) => name);
  };

  it('whose line breaks in the middle goes on where it was', async () => {
    const tray = await open('In two halves');
    breakNextUpload();
    await tray.choose(notes);
    await tray.uploaded(1);
    expect(uploads.sent).to.deep.equal([`PUT ${size / 2}`, `PATCH ${size / 2}`]);
    expect(await sent(tray, 'In two halves')).to.deep.equal(['notes.txt']);
  });

  it('that is not over when the page is loaded anew asks for its file, and goes on where it was', async () => {
    const first = await open('After a reload');
    // Half of it arrives, and without a line nobody sends the rest.
    breakNextUpload(goOffline);
    await first.choose(notes);
    await until(() => first.rows[0]?.endsWith('Goes on as soon as the line is back'));
    fixtureCleanup();
    beOnline();
    const second = await open('');
    await until(() => second.rows.length === 1);
    expect(second.rows[0]).to.contain('Not all of it has been uploaded.');
    expect(second.hands.text.value).to.equal('After a reload');
    await expectAccessible(second.hands.composer);
    second.chooseAgain(file('other.txt', 'o'));
    await until(() => second.trouble === 'That is another file. Choose “notes.txt” again.');
    second.chooseAgain(file('notes.txt', 'n'.repeat(size)));
    await second.uploaded(1);
    expect(uploads.sent.at(-1)).to.equal(`PATCH ${size / 2}`);
    expect(await sent(second, 'After a reload')).to.deep.equal(['notes.txt']);
  });

  it('that is over when the page is loaded anew is still there, and what was said of it', async () => {
    const first = await open('Kept');
    await first.choose(file('view.png', 'no picture at all', 'image/png'));
    await first.uploaded(1);
    first.describe('A view');
    await first.hands.settled();
    fixtureCleanup();
    const second = await open('');
    await second.uploaded(1);
    expect(second.description!.value).to.equal('A view');
    expect(await sent(second, 'Kept')).to.deep.equal(['view.png']);
  });

  it('whose ticket has run out gets another one', async () => {
    const tray = await open('Late');
    line.injureNextWrite(
      injuries.edited(({data}) => {
        const {ticket} = data!.createUpload as {ticket: {url: string}};
        ticket.url = ticket.url.replace(/until=\d+/, 'until=1');
      }),
    );
    await tray.choose(notes);
    await tray.uploaded(1);
    expect(line.requests.filter(({query}) => query.includes('createUpload')).length).to.equal(2);
    expect(await sent(tray, 'Late')).to.deep.equal(['notes.txt']);
  });

  it('that is cancelled ends, and leaves nothing behind', async () => {
    const tray = await open('Not this one');
    let arrive = (): void => undefined;
    line.injureNextWrite(injuries.slow(new Promise<void>((resolve) => (arrive = resolve))));
    await tray.choose(notes);
    tray.buttonNamed('Cancel the upload of “notes.txt”')!.click();
    await until(() => tray.tray === null);
    arrive();
    expect(await sent(tray, 'Not this one')).to.deep.equal([]);
    expect(uploads.sent).to.deep.equal([]);
  });
});
