/**
 * `JSON.stringify` for pages on which another script has taught arrays to turn themselves into text before JSON does, as
 * Prototype did for years: they would arrive in quotation marks, and no network takes that.
 */
export function toJson(value: unknown): string {
  const taught = Object.getOwnPropertyDescriptor(Array.prototype, 'toJSON');
  if (!taught?.configurable) return JSON.stringify(value);
  // For this one moment: the page's own scripts find it as they left it.
  Reflect.deleteProperty(Array.prototype, 'toJSON');
  try {
    return JSON.stringify(value);
  } finally {
    Object.defineProperty(Array.prototype, 'toJSON', taught);
  }
}
