/** What the views can ask of the page. */
import type {Settings} from '../settings.js';

export interface Actions {
  /**
   * Changes settings.
   * @param field - Where it was changed: several changes of one field in a row are one step of the browser's history.
   */
  change(changes: Partial<Settings>, field: string): void;
  /** Copies, and says so on the button. */
  copy(text: string, button: HTMLElement): void;
}
