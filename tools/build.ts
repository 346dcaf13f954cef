/**
 * `npm run build`: the library into dist/. Modules and types are for projects with a bundler; dist/browser/ is for pages
 * without one: `foyer.js` has every element and package in it (single sign-on and languages in chunks beside it), and
 * `auth-redirect.html` is the page that a sign-in comes back to.
 */
import {build as bundle} from 'esbuild';
import {execFileSync} from 'node:child_process';
import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {forBrowsers} from './bundle.js';
import {root} from './root.js';

await build({configFile: join(root, 'vite.config.ts'), logLevel: 'warn'});
await bundle({
  ...forBrowsers,
  entryPoints: {foyer: 'src/index.ts', 'auth-redirect': 'src/auth-redirect.ts'},
  splitting: true,
  sourcemap: true,
  legalComments: 'linked',
  chunkNames: 'chunks/[name]-[hash]',
  outdir: 'dist/browser',
});
copyFileSync(join(root, 'src/auth-redirect.html'), join(root, 'dist/browser/auth-redirect.html'));
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
