/** Everybody has a face and every group a mark: small, safe to serve, the same every time. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faceSvg, groupMarkSvg} from '../../../../demo/network/seed/faces.js';
import {groups} from '../../../../demo/network/seed/groups.js';
import {colleagues} from '../../../../demo/network/seed/people.js';

describe('faces and marks', () => {
  it('each person has one of their own', () => {
    const faces = colleagues.map((person) => faceSvg(person.id));
    assert.equal(new Set(faces).size, colleagues.length);
    for (const face of faces) assert.match(face, /^<svg [\s\S]*<\/svg>$/);
  });

  it('somebody who joined later gets one too, the same every time', () => {
    assert.equal(faceSvg('p-somebody-new'), faceSvg('p-somebody-new'));
    assert.notEqual(faceSvg('p-somebody-new'), faceSvg('p-somebody-else'));
  });

  it('they fit into a list of pictures and hold nothing that runs or loads', () => {
    for (const picture of [...colleagues.map(({id}) => faceSvg(id)), ...groups.map(({id}) => groupMarkSvg(id))]) {
      assert.ok(picture.length < 24_000, `${picture.length} characters`);
      assert.doesNotMatch(picture, /<script|<image|<foreignObject|\son\w+=|href="http/i);
    }
  });

  it('skin and hair differ as they do among people', () => {
    const colours = (tone: string): number => colleagues.filter(({id}) => faceSvg(id).includes(tone)).length;
    for (const tone of ['#fbdcc6', '#f3cba9', '#e2ad82', '#bd8158', '#96603d']) assert.ok(colours(tone) >= 3, tone);
  });

  it('each group has its mark, and one that came later a plain one', () => {
    const marks = groups.map((group) => groupMarkSvg(group.id));
    assert.equal(new Set(marks).size, groups.length);
    assert.match(groupMarkSvg('g-new-here'), /^<svg /);
    assert.ok(!marks.includes(groupMarkSvg('g-new-here')));
  });
});
