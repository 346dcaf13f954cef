/** A small seeded generator: the same seed gives the same company, on every machine. */

export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of them. Throws on none. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of them, the likelier the heavier. */
  weigh<Item>(items: readonly Item[], weight: (item: Item) => number): Item;
  /** A copy in random order. */
  shuffle<Item>(items: readonly Item[]): Item[];
  chance(probability: number): boolean;
  /** A positive number with this mean and a long tail. */
  wait(mean: number): number;
}

/** Mulberry32: 32 bits of state are plenty for invented people. */
export function random(seed: number | string): Random {
  let state = typeof seed === 'number' ? seed : hash(seed);

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };

  return {
    next,
    between,
    pick,
    weigh: (items, weight) => {
      let left = next() * items.reduce((sum, item) => sum + weight(item), 0);
      return items.find((item) => (left -= weight(item)) < 0) ?? pick(items);
    },
    shuffle: (items) => {
      const rest = [...items];
      for (let last = rest.length - 1; last > 0; last--) {
        const other = between(0, last);
        [rest[last], rest[other]] = [rest[other]!, rest[last]!];
      }
      return rest;
    },
    chance: (probability) => next() < probability,
    wait: (mean) => -Math.log(1 - next()) * mean,
  };
}

/** FNV-1a of a text, as a 32-bit seed. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}
