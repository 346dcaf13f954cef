import {expect} from '@open-wc/testing';
import {continueList} from '../../../src/parts/writing-tools/edits/continue-list.js';
import {nestItem} from '../../../src/parts/writing-tools/edits/nest-item.js';
import {toggleLines, type LineKind} from '../../../src/parts/writing-tools/edits/toggle-lines.js';
import {after} from './selected.js';

const lines = (kind: LineKind, text: string) => after(text, (selected) => toggleLines(selected, kind));
const enter = (text: string) => after(text, continueList);
const tab = (text: string) => after(text, (selected) => nestItem(selected, false));
const back = (text: string) => after(text, (selected) => nestItem(selected, true));

describe('making a list', () => {
  it('marks the line of the caret, and takes the mark off again', () => {
    expect(lines('bullets', 'milk|')).to.equal('- milk|');
    expect(lines('bullets', '- milk|')).to.equal('milk|');
    expect(lines('bullets', '|')).to.equal('- |');
    expect(lines('quote', 'well |said')).to.equal('> well |said');
    expect(lines('quote', '> well |said')).to.equal('well |said');
  });

  it('counts the lines that are selected, and leaves empty ones out', () => {
    expect(lines('numbers', '|milk\n\nbread|')).to.equal('|1. milk\n\n2. bread|');
  });

  it('makes one kind of list of another', () => {
    expect(lines('numbers', '|- milk\n- bread|')).to.equal('|1. milk\n2. bread|');
    expect(lines('bullets', '|1. milk\n2) bread|')).to.equal('|- milk\n- bread|');
  });

  it('makes a list within a quote', () => {
    expect(lines('bullets', '> milk|')).to.equal('> - milk|');
  });

  it('keeps what follows out of the list', () => {
    expect(lines('bullets', 'mi|lk\nAnd so on')).to.equal('- mi|lk\n\nAnd so on');
    expect(lines('quote', '|said|\nAnswer')).to.equal('|> said|\n\nAnswer');
    expect(lines('bullets', 'milk|\n- bread')).to.equal('- milk|\n- bread');
  });

  it('does not mean a line whose beginning is only reached', () => {
    expect(lines('bullets', '|milk\n|bread')).to.equal('|- milk|\n\nbread');
  });

  it('works from right to left', () => {
    expect(lines('numbers', '|حليب\nخبز|')).to.equal('|1. حليب\n2. خبز|');
  });
});

describe('Enter in a list', () => {
  it('begins the next item', () => {
    expect(enter('- milk|')).to.equal('- milk\n- |');
    expect(enter('9. milk|')).to.equal('9. milk\n10. |');
    expect(enter('1) mi|lk')).to.equal('1) mi\n2) |lk');
    expect(enter('> said|')).to.equal('> said\n> |');
    expect(enter('  * deep|')).to.equal('  * deep\n  * |');
    expect(enter('> - milk|')).to.equal('> - milk\n> - |');
  });

  it('ends it in an empty item, with the empty line without which it would go on', () => {
    expect(enter('- milk\n- |')).to.equal('- milk\n\n|');
    expect(enter('> said\n> |')).to.equal('> said\n\n|');
    expect(enter('- |')).to.equal('|');
  });

  it('goes out by one level in an empty item of an inner list', () => {
    expect(enter('1. milk\n   - fresh\n   - |')).to.equal('1. milk\n   - fresh\n2. |');
  });

  it('is an Enter like any other elsewhere', () => {
    expect(enter('milk|')).to.equal(null);
    expect(enter('|- milk')).to.equal(null);
    expect(enter('-|')).to.equal(null);
    expect(enter('- |milk|')).to.equal(null);
    expect(enter('```\n- milk|\n```')).to.equal(null);
  });

  it('goes on after a piece of code', () => {
    expect(enter('```\n- x\n```\n- milk|')).to.equal('```\n- x\n```\n- milk\n- |');
  });
});

describe('Tab in a list', () => {
  it('moves an item below the one before it, just as far in as its words', () => {
    expect(tab('- milk\n- fre|sh')).to.equal('- milk\n  - fre|sh');
    expect(tab('10. milk\n11. fresh|')).to.equal('10. milk\n    1. fresh|');
  });

  it('goes on to the next thing on the page where there is nothing to move', () => {
    expect(tab('- mi|lk')).to.equal(null);
    expect(tab('- milk\n  - fre|sh')).to.equal(null);
    expect(tab('words|')).to.equal(null);
    expect(tab('- milk\n\nwords\n- ot|her')).to.equal(null);
    expect(tab('```\n- a\n- b|\n```')).to.equal(null);
    expect(back('- mi|lk')).to.equal(null);
  });

  it('counts the item among those that are there', () => {
    expect(tab('1. milk\n   1. fresh\n2. sour|')).to.equal('1. milk\n   1. fresh\n   2. sour|');
    expect(back('1. milk\n   - fr|esh')).to.equal('1. milk\n2. fr|esh');
  });

  it('takes along what hangs on the item', () => {
    expect(tab('- a\n- b|\n  - c\n- d')).to.equal('- a\n  - b|\n    - c\n- d');
    expect(back('- a\n  - b|\n    - c\n- d')).to.equal('- a\n- b|\n  - c\n- d');
  });

  it('moves several items at once', () => {
    expect(tab('- a\n|- b\n- c|\nd')).to.equal('- a\n  |- b\n  - c|\nd');
  });
});
