/** Who may import whom (docs/architecture.md). Type imports count. */

/** The rooms of `src`, top down: a file imports only from its own room and from rooms above it. */
const rooms = [
  'lib',
  'localization',
  'styles',
  'auth',
  'network',
  'diagnosis',
  'controllers/view',
  'controllers/data',
  'parts',
  'elements',
  'browser',
];

const downwards = rooms.flatMap((room, index) => {
  const below = rooms.slice(index + 1);
  return below.length === 0
    ? []
    : [
        {
          name: `no-${room.replace('/', '-')}-to-rooms-below`,
          severity: 'error',
          from: {path: `^src/${room}/`},
          to: {path: `^src/(${below.join('|')}|index\\.ts)`, pathNot: `^src/${room}/`},
        },
      ];
});

/** Each outside package comes in through one door. */
const doors = {
  '@azure/msal-browser': '^src/(auth/msal[^/]*|auth-redirect|browser/auth-relay)\\.ts$',
  '@microsoft/teams-js': '^src/auth/teams-sdk\\.ts$',
  'graphql-request': '^src/network/client\\.ts$',
  '@noble/ciphers': '^src/network/cipher\\.ts$',
  'eventsource-parser': '^src/network/stream\\.ts$',
  '@lit/context': '^src/controllers/data/context\\.ts$',
  lucide: '^src/parts/(icon|bell-icon|film-icon|late-icon|writing-icons|writing-tools/icons)\\.ts$',
  htmlparser2: '^src/parts/paste/read-html\\.ts$',
  '@lit/react': '^src/react\\.ts$',
  react: '^src/react\\.ts$',
};

module.exports = {
  forbidden: [
    {name: 'no-cycles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'no-orphans',
      severity: 'error',
      from: {orphan: true, path: '^src/', pathNot: '^src/(index|auth-redirect|browser/[^/]+)\\.ts$|\\.d\\.ts$'},
      to: {},
    },
    ...downwards,
    {
      name: 'styles-do-not-need-words',
      severity: 'error',
      from: {path: '^src/styles/'},
      to: {path: '^src/localization/'},
    },
    {
      name: 'no-sideways-between-elements',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/'},
      to: {path: '^src/elements/', pathNot: '^src/elements/$1/'},
    },
    {
      name: 'parts-never-fetch',
      severity: 'error',
      from: {path: '^src/parts/'},
      to: {path: '^src/controllers/data/'},
    },
    {
      name: 'only-the-network-element-wires',
      comment: 'Elements speak to controllers; only elements/network makes a Network or touches sign-in.',
      severity: 'error',
      from: {path: '^src/(elements|parts)/', pathNot: '^src/elements/network/'},
      to: {path: '^src/(auth/|network/(network|client|cache|live)\\.ts)', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'documents-are-text',
      severity: 'error',
      from: {path: '^src/network/documents/'},
      to: {pathNot: '^src/network/(documents/|operation\\.ts|schema\\.ts)'},
    },
    {
      name: 'operations-are-data',
      severity: 'error',
      from: {path: '^src/network/operations/'},
      to: {pathNot: '^src/(lib/|network/(documents/|operations/|operation\\.ts|schema\\.ts))'},
    },
    {
      name: 'network-knows-no-lit',
      severity: 'error',
      from: {path: '^src/(lib|localization|auth|network|diagnosis)/'},
      to: {path: 'node_modules/(lit|@lit)'},
    },
    {name: 'src-stands-alone', severity: 'error', from: {path: '^src/'}, to: {path: '^(demo|tests|tools)/'}},
    {
      name: 'demo-servers-take-only-the-contract',
      severity: 'error',
      from: {path: '^demo/(network|identity|serve)'},
      to: {path: '^src/', pathNot: '^src/network/schema\\.graphql$'},
    },
    {
      name: 'demo-pages-use-published-entries',
      severity: 'error',
      from: {path: '^demo/pages/'},
      to: {path: '^src/', pathNot: '^src/(index\\.ts|auth-redirect\\.ts|elements/([^/]+)/\\2\\.ts)$'},
    },
    ...Object.entries(doors).map(([name, door]) => ({
      name: `one-door-for-${name}`,
      severity: 'error',
      from: {path: '^src/', pathNot: door},
      to: {path: `node_modules/${name}/`},
    })),
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: {path: '^src/'},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'], dependencyTypesNot: ['npm', 'npm-peer']},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['browser', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
