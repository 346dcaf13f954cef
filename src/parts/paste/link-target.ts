/** An address as it stands between the brackets of a link. */
export const linkTarget = (address: string): string =>
  /[()\s<>\\]/.test(address) ? `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>` : address;
