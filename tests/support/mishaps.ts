/** Steps of writing a post, and what can go wrong in each of them. */
import {expect} from '@open-wc/testing';
import {deskOf, type Desk} from './desk.js';
import {countOnNetwork} from './kept.js';
import {injuries, type Injury, type Line} from './line.js';
import {otherTab} from './other-tab.js';
import {fixtureCleanup, until} from './page.js';
import {endPatience} from './patience.js';
import {fillDisk} from './vault.js';
import {beOnline, goOffline} from './visitor.js';

/** Where the person sees a text: in the box, among what waits, or as a post. */
export const placesOf = ({hands, kept, feed}: Desk, text: string): string[] => [
  ...(hands.text.value.includes(text) ? ['box'] : []),
  ...(kept.texts.some((one) => one.includes(text)) ? ['kept'] : []),
  ...(feed.words.includes(text) ? ['post'] : []),
];

/** How far writing has come when it happens. */
export const steps = [
  'while one types',
  'while one chooses',
  'before the request leaves',
  'while the request is on its way',
  'while the answer is on its way',
  'after the answer',
] as const;
export type Step = (typeof steps)[number];

/** What the line does with the request that carries the post, or with what comes after it. */
export const lineFaults: Readonly<Record<string, Injury>> = {
  'the token is refused (401)': injuries.status(401),
  'access is refused (403)': injuries.status(403),
  'it is too much at once (429)': injuries.status(429, {'retry-after': '1'}),
  'the server breaks (500)': injuries.status(500),
  'nobody answers in time (504)': injuries.status(504),
  'there is never an answer': injuries.silent(endPatience),
  'the network cannot be reached': injuries.down,
  'a page answers instead': injuries.html,
  'the answer is cut off': () => new Response('{"data": {"createPo', {headers: {'content-type': 'application/json'}}),
};

/** Of the browser, from the beginning. */
export const forbidden = 'the browser keeps nothing';

const day = 24 * 3_600_000;
const rightNow = Date.now;
const reload = async (): Promise<Desk> => {
  fixtureCleanup();
  beOnline();
  return deskOf('ana.lima');
};

/** What happens to the page: resolves with the desk that the person sits at afterwards. */
export const pageFaults: Readonly<Record<string, (desk: Desk) => Promise<Desk>>> = {
  'the tab is loaded anew': reload,
  'the line goes away': async (desk) => {
    goOffline();
    await desk.hands.settled();
    return desk;
  },
  'the disk is full': async (desk) => {
    const end = fillDisk();
    await desk.hands.settled();
    end();
    return desk;
  },
  'another tab with the same box writes and sends': async (desk) => {
    const other = await otherTab('ana.lima');
    expect(other.hands.text.value).to.equal('');
    const text = `From another tab ${crypto.randomUUID()}`;
    await other.hands.paste(text);
    await other.hands.send();
    await until(() => other.hands.notice === 'Your post is out.');
    expect(await countOnNetwork('ana.lima', text)).to.equal(1);
    await other.hands.paste('Begun there');
    return desk;
  },
  // Since before the person began: `neverLost` sees to that.
  [forbidden]: (desk) => Promise.resolve(desk),
  'the clock goes a day ahead': async () => {
    Date.now = () => rightNow() + day;
    return reload();
  },
  'the clock goes a day back': async () => {
    Date.now = () => rightNow() - day;
    return reload();
  },
  'somebody else signs in': async () => {
    fixtureCleanup();
    await deskOf('tom.whitaker');
    return reload();
  },
};

/** Everything is well again. */
export function heal(line: Line): void {
  line.injure(null);
  Date.now = rightNow;
  goOffline(false);
}
