/** What a person chose before, kept on the device: the tone of skin, and what was used last. */

export interface Habits {
  readonly tone: number;
  readonly recent: readonly string[];
}

const key = 'foyer-emoji';
export const most = 24;
const none: Habits = {tone: 0, recent: []};

export function readHabits(): Habits {
  try {
    const {tone, recent} = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Habits>;
    return {
      tone: tone !== undefined && [1, 2, 3, 4, 5].includes(tone) ? tone : 0,
      recent: Array.isArray(recent) ? recent.filter((one) => typeof one === 'string').slice(0, most) : [],
    };
  } catch {
    // Forbidden or damaged: nobody has habits then.
    return none;
  }
}

export function keepHabits(habits: Habits): void {
  try {
    localStorage.setItem(key, JSON.stringify(habits));
  } catch {
    // Full or forbidden: they last as long as the page.
  }
}

/** With this one used last. */
export const used = ({tone, recent}: Habits, character: string): Habits => ({
  tone,
  recent: [character, ...recent.filter((one) => one !== character)].slice(0, most),
});
