import {expect} from '@open-wc/testing';
import {sparklinePath} from '../../src/lib/sparkline-path.js';

/** Every point of a path. */
const points = (path: string): number[][] =>
  path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

describe('a series as a line', () => {
  it('runs over the whole width, from left to right', () => {
    const drawn = points(sparklinePath([1, 5, 2], 64, 20));
    expect(drawn.map(([x]) => x)).to.deep.equal([1.5, 32, 62.5]);
  });

  it('puts the largest value at the top and the smallest at the bottom', () => {
    expect(points(sparklinePath([0, 10], 64, 20)).map(([, y]) => y)).to.deep.equal([18.5, 1.5]);
  });

  it('lies at the bottom when nothing happened', () => {
    expect(points(sparklinePath([0, 0, 0], 64, 20)).every(([, y]) => y === 18.5)).to.equal(true);
  });

  it('lies in the middle when the same happened all the time', () => {
    expect(points(sparklinePath([4, 4], 64, 20)).every(([, y]) => y === 10)).to.equal(true);
  });

  it('draws a single value as a level line, which can be seen', () => {
    expect(points(sparklinePath([7], 64, 20))).to.deep.equal([
      [1.5, 10],
      [62.5, 10],
    ]);
  });

  it('draws nothing for no values', () => {
    expect(sparklinePath([], 64, 20)).to.equal('');
  });

  it('stays inside its box, whatever comes', () => {
    for (const [x, y] of points(sparklinePath([-5, 1e9, 3, 0.001], 64, 20))) {
      expect(x).to.be.within(0, 64);
      expect(y).to.be.within(0, 20);
    }
  });
});
