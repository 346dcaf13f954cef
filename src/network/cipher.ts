/**
 * Seals texts and opens them again. Without waiting, unlike the browser's own cryptography: a page that is being left has
 * no time for a promise.
 */
import {xchacha20poly1305} from '@noble/ciphers/chacha.js';

export const keyLength = 32;
const nonceLength = 24;

/** @param label - Must be the same when it is opened: a text that was carried elsewhere does not open there. */
export function seal(key: Uint8Array, text: string, label: string): string {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = xchacha20poly1305(key, nonce, bytesOf(label)).encrypt(bytesOf(text));
  return toBase64(nonce) + toBase64(sealed);
}

/** @throws Error when it was sealed with another key or label, or has been changed. */
export function unseal(key: Uint8Array, sealed: string, label: string): string {
  const all = fromBase64(sealed);
  const cipher = xchacha20poly1305(key, all.slice(0, nonceLength), bytesOf(label));
  return new TextDecoder().decode(cipher.decrypt(all.slice(nonceLength)));
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
// The length of a nonce can be divided by three, so that both parts stand side by side without a seam.
const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
