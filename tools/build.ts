/**
 * `npm run build`: the library into dist/. Modules and types are for projects with a bundler; dist/browser/ is for pages
 * without one (`browser-build.ts`).
 */
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {build} from 'vite';
import {buildForBrowsers} from './browser-build.js';
import {root} from './root.js';

await build({configFile: join(root, 'vite.config.ts'), logLevel: 'warn'});
await buildForBrowsers(join(root, 'dist/browser'));
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
