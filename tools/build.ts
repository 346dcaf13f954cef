/**
 * `npm run build`: the library into dist/. Modules and types are for projects with a bundler; dist/browser/ is for pages
 * without one (`browser-build.ts`).
 *
 * `npm run build -- --prefix acme` makes only what pages load without a bundler, with `<acme-feed>` and so on, into
 * dist/browser-acme/: for hosts where our widgets must have nothing to do with any other copy.
 */
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'vite';
import {buildForBrowsers} from './browser-build.js';
import {usualNaming} from './build/naming.js';
import {root} from './root.js';

const {prefix} = parseArgs({options: {prefix: {type: 'string'}}}).values;

if (prefix === undefined) {
  await build({configFile: join(root, 'vite.config.ts'), logLevel: 'warn'});
  await buildForBrowsers(join(root, 'dist/browser'));
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
} else if (/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(prefix)) {
  await buildForBrowsers(join(root, `dist/browser-${prefix}`), {...usualNaming, prefix});
} else {
  console.error(
    `--prefix ${prefix}: a tag begins with a letter, then small letters, digits and hyphens: --prefix acme`,
  );
  process.exitCode = 1;
}
