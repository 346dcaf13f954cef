/** `npm run build`: the library into dist/, that is modules, types, the sign-in's redirect page and the manifest. */
import {execFileSync} from 'node:child_process';
import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {root} from './root.js';

await build({configFile: join(root, 'vite.config.ts'), logLevel: 'warn'});
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
copyFileSync(join(root, 'src/auth-redirect.html'), join(root, 'dist/auth-redirect.html'));
