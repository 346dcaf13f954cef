/** A small number for a text, always the same for the same text, spread evenly: for colours, never for secrets. */
export function hash(text: string): number {
  // FNV-1a, 32 bit.
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
