/** The style sheet and the scripts of the provider's pages, ready to be sent. */
import {transform} from 'esbuild';
import {readFile} from 'node:fs/promises';

export interface Asset {
  readonly type: string;
  readonly text: string;
}

/** By the name under which a page asks for them. */
export async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const [style, find, leave] = await Promise.all([read('pages.css'), script('find.ts'), script('leave.ts')]);
  return new Map([
    ['pages.css', {type: 'text/css; charset=utf-8', text: style}],
    ['find.js', {type: 'text/javascript; charset=utf-8', text: find}],
    ['leave.js', {type: 'text/javascript; charset=utf-8', text: leave}],
  ]);
}

function read(name: string): Promise<string> {
  return readFile(new URL(`assets/${name}`, import.meta.url), 'utf8');
}

async function script(name: string): Promise<string> {
  const {code} = await transform(await read(name), {loader: 'ts', format: 'esm', target: 'es2022'});
  return code;
}
