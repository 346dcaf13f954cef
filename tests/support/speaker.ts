/** The choice of a speaker in a composer: in whose name one writes. */
import type {ComposerHands} from './post-box.js';
import {until} from './until.js';

/** Null: there is nobody else to write for. */
export const speakersOf = ({root}: ComposerHands): HTMLSelectElement | null =>
  root.querySelector('foyer-speaker')?.shadowRoot?.querySelector('select') ?? null;

/** Waits for the choice, and chooses by what it says. */
export async function speakAs(hands: ComposerHands, words: string): Promise<void> {
  await until(() => speakersOf(hands));
  const select = speakersOf(hands)!;
  select.selectedIndex = [...select.options].findIndex(({text}) => text === words);
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await hands.settled();
}

/** What is chosen, as it says. */
export const chosenOf = (hands: ComposerHands): string => speakersOf(hands)?.selectedOptions[0]?.text ?? '';
