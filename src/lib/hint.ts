/** Says things to the developer of the page, in the browser's console. */
const said = new Set<string>();

/** Writes a warning once for each text, however many widgets meet the same thing. Never hand it a token. */
export function hint(text: string): void {
  if (!text || said.has(text)) return;
  said.add(text);
  console.warn(`[Foyer] ${text}`);
}

/** All that has been said so far, for `<foyer-doctor>`. */
export const hints = (): readonly string[] => [...said];
