/** The demo's pages straight from their sources, for whoever works on them: a change is on screen at once. */
import type {RequestListener} from 'node:http';
import {join} from 'node:path';

export interface WatchedPages {
  readonly answer: RequestListener;
  close(): Promise<void>;
}

/**
 * Without the strict policy of the built pages: Vite puts styles into the page and keeps a socket open. What must hold
 * under the policy is seen in `npm start` and in the end-to-end tests.
 */
export async function watchPages(projectFolder: string): Promise<WatchedPages> {
  const {createServer} = await import('vite');
  const vite = await createServer({
    configFile: join(projectFolder, 'vite.config.ts'),
    mode: 'demo',
    appType: 'mpa',
    server: {middlewareMode: true},
  });
  return {
    answer: (request, response) => vite.middlewares(request, response),
    close: () => vite.close(),
  };
}
