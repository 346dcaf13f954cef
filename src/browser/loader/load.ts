/** Loads an element's code, once. */
import {hint} from '../../lib/hint.js';
import {filesOf} from './elements.js';

const loading = new Map<string, Promise<unknown>>();
/** Milliseconds after which a file that did not come is asked for once more. */
const pauseBeforeRetry = 3000;

/**
 * Never rejects: what went wrong is told in the console.
 * @param isLast - Starts after all that is on its way: a network that is there before its widgets would ask for itself first
 *   and for them later, where one question would do. Its files are fetched at once all the same.
 */
export async function loadElement(tagName: string, isLast = false): Promise<void> {
  if (loading.has(tagName) || customElements.get(tagName)) return;
  const files = filesOf(tagName);
  // A browser would find them one after the other, each only when the one before it has arrived.
  for (const file of isLast ? files : files.slice(1)) preload(file);
  const load = isLast ? others(tagName).then(() => importTwice(files[0]!)) : importTwice(files[0]!);
  loading.set(tagName, load);
  try {
    await load;
  } catch (error) {
    loading.delete(tagName);
    hint(`<${tagName}> did not load from ${files[0]!}: ${String(error)} ${advice(error)}`);
    addEventListener('online', () => void loadElement(tagName, isLast), {once: true});
  }
}

async function others(tagName: string): Promise<void> {
  // Those that are seen at the same moment are asked for in this very turn.
  await Promise.resolve();
  await Promise.allSettled([...loading].filter(([other]) => other !== tagName).map(([, load]) => load));
}

async function importTwice(file: string): Promise<unknown> {
  try {
    return await import(file);
  } catch {
    // A line may be gone for a moment. If it was anything else, the second answer says so again.
    await new Promise((resolve) => setTimeout(resolve, pauseBeforeRetry));
    return import(file);
  }
}

const preloaded = new Set<string>();

function preload(file: string): void {
  if (preloaded.has(file)) return;
  preloaded.add(file);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = file;
  document.head.append(link);
}

const advice = (error: unknown): string =>
  /createPolicy|TrustedTypePolicy/.test(String(error))
    ? "Another copy of the library is on this page: its Content-Security-Policy needs trusted-types lit-html 'allow-duplicates'."
    : 'Is the whole folder there, and does the script-src of the Content-Security-Policy allow it?';
