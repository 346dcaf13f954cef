import type {Actable} from '../actable.js';
import {FoyerMessageActs} from './message-acts.js';

/** Opens the menu of a message: its acts are put into their place by the first press. */
export function openActs(place: HTMLElement, button: HTMLElement, actable: Actable): void {
  const known = place.firstElementChild;
  const acts = known instanceof FoyerMessageActs ? known : document.createElement('foyer-message-acts');
  if (acts !== known) place.replaceChildren(acts);
  acts.actable = actable;
  acts.button = button;
  void acts.open();
}
