import {css} from 'lit';
import type {Actable} from '../actable.js';
import {dress} from '../dress.js';
import {FoyerMessageActs} from './message-acts.js';

/** What the acts cover, in the card around them. */
const coverStyles = css`
  [data-covers='all'] ~ *,
  [data-covers] ~ :is(.title, .whole, .fold, .more) {
    display: none !important;
  }
`;

/** Opens the menu of a message: its acts are put into their place by the first press. */
export function openActs(place: HTMLElement, button: HTMLElement, actable: Actable): void {
  dress(place, coverStyles);
  const known = place.firstElementChild;
  const acts = known instanceof FoyerMessageActs ? known : document.createElement('foyer-message-acts');
  if (acts !== known) place.replaceChildren(acts);
  acts.actable = actable;
  acts.button = button;
  void acts.open();
}
