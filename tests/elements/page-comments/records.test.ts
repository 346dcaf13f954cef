/** Comments on a record whose system says who may see it. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {Line, type Injury} from '../../support/line.js';
import {commentsOf, proofOf} from '../../support/page-comments.js';
import {until} from '../../support/page.js';
import {untouchedFetch} from '../../support/token.js';

/** Sends the comment with a proof that means nothing, as an old one does. */
const spoiled: Injury = async ({query, variables, headers}) => {
  const text = JSON.stringify(variables).replace(/"proof":"[^"]*"/, '"proof":"x.y.z"');
  return untouchedFetch('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({query, variables: JSON.parse(text) as object}),
  });
};

describe('the comments of a record that asks for a proof', () => {
  let line: Line;
  let asked: number;
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    line = Line.take();
    asked = 0;
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  const record = (getRecordProof: () => Promise<string> | string) =>
    html`<foyer-page-comments
      record-system="ledger"
      record-type="invoice"
      record-id="2026/0042"
      .getRecordProof=${getRecordProof}
    ></foyer-page-comments>`;

  it('are read and written with it, and a bad one is asked for anew once', async () => {
    const hands = await commentsOf(
      'ana.lima',
      record(() => (asked++ ? proofOf('ana.lima') : 'x.y.z')),
    );
    await until(() => hands.hasBox);
    expect(asked).to.equal(2);
    const before = hands.texts.length;
    await hands.write('Who pays?');
    await until(() => hands.texts.length === before + 1 && hands.composer.text.value === '');
    expect(hands.texts.at(-1)).to.equal('Who pays?');
  });

  it('are sent once more with a fresh one when the old has run out meanwhile', async () => {
    const hands = await commentsOf(
      'ana.lima',
      record(() => (asked++, proofOf('ana.lima'))),
    );
    await until(() => hands.hasBox);
    const before = hands.texts.length;
    await hands.composer.paste('In the afternoon');
    line.injureNextWrite(spoiled);
    await hands.send();
    await until(() => hands.texts.length === before + 1 && hands.composer.text.value === '');
    expect(asked).to.equal(2);
    expect(hands.texts.filter((text) => text === 'In the afternoon').length).to.equal(1);
  });

  it('stay in their box, and the reason is said, when there is no fresh one', async () => {
    const hands = await commentsOf(
      'ana.lima',
      record(() => (asked++ ? Promise.reject(new Error('The ledger is closed.')) : proofOf('ana.lima'))),
    );
    await until(() => hands.hasBox);
    await hands.composer.paste('Do not lose me');
    line.injureNextWrite(spoiled);
    await hands.send();
    await until(() => hands.composer.trouble !== '');
    expect(asked).to.equal(2);
    expect(hands.composer.text.value).to.equal('Do not lose me');
    await expectAccessible(hands.thread);
  });

  it('are refused in words where the second is no better', async () => {
    const hands = await commentsOf(
      'kai.brandt',
      record(() => `${asked++}.y.z`),
    );
    await hands.says('only for those who may see the record');
    expect(asked).to.equal(2);
    expect(hands.part === null).to.equal(true);
    await expectAccessible(hands.thread);
  });

  it('are not asked for where the record’s system says nothing, until one tries again', async () => {
    let isOpen = false;
    const hands = await commentsOf(
      'ana.lima',
      record(() => (isOpen ? proofOf('ana.lima') : Promise.reject(new Error('The ledger is closed.')))),
    );
    await hands.says('could not be checked');
    expect(line.requests.some(({query}) => query.includes('pageContext'))).to.equal(false);
    await expectAccessible(hands.thread);
    isOpen = true;
    hands.root.querySelector<HTMLElement>('[part=retry]')!.click();
    await until(() => hands.hasBox);
  });
});
