import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {fileURLToPath} from 'node:url';

const asRoot = process.getuid?.() === 0;

export default {
  files: ['tests/**/*.test.ts', '!tests/{demo,tools,e2e}/**'],
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    {
      name: 'node-env',
      transform(context) {
        if (context.path.includes('/@tanstack/') && typeof context.body === 'string')
          return {body: context.body.replaceAll('process.env.NODE_ENV', '"development"')};
      },
    },
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: [
          ...(asRoot ? ['--no-sandbox'] : []),
          '--disable-gpu',
          '--disable-quic',
          '--disable-background-networking',
        ],
      },
      concurrency: 1,
    }),
  ],
  testFramework: {config: {timeout: 10000}},
};
