/** `integrity.json`: a hash for every file that a page may load, so that it can refuse one that somebody has changed. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** In the notation of `integrity` attributes, by path relative to the folder. */
export function hashesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'));
  return Object.fromEntries(
    files.sort().map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return [file.replaceAll('\\', '/'), `sha384-${hash}`];
    }),
  );
}
