/** Tells keys that write from keys that choose among what an input method (Japanese, Chinese, Korean …) proposes. */

/** What older browsers say, and Safari still does, which ends the composition before it tells the key that ended it. */
interface LegacyKey {
  readonly keyCode?: number;
}

/** Whether a key belongs to the input method: an Enter that accepts a word must not send or choose anything. */
export function isForInputMethod(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === 'Process' || (event as LegacyKey).keyCode === 229;
}
