/** Takes out of a text what nobody may pass on by accident. The facts hold no secrets; this is for what others put in them. */

const patterns: readonly (readonly [RegExp, string])[] = [
  // Tokens, whole or cut off, and what stands after "Bearer".
  [/\bey[\w-]{8,}(\.[\w-]*){0,2}/g, '…'],
  [/\bBearer\s+[\w~+/.=-]{8,}/gi, 'Bearer …'],
  // Addresses: their queries, and names and passwords in them.
  [/(https?:\/\/)[^\s/@]+@/g, '$1'],
  [/((?:https?:\/\/|\/)[^\s?#<>"”»]*)[?#][^\s<>"”»]*/g, '$1'],
  [/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '…'],
];

/** @param names What belongs to the person: name, id. Short ones stay, they would be found in every word. */
export function scrub(text: string, names: readonly string[]): string {
  const ownNames = names.filter((name) => name.trim().length > 2);
  const nameless = ownNames.reduce((rest, name) => rest.replaceAll(name, '…'), text);
  return patterns.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), nameless);
}
