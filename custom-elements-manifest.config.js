/** `custom-elements.json`: what editors, the docs and the snippet builder know about the elements. */

/** `dispatchEvent(new FoyerPostEvent(message))` makes the analyzer invent an event: keep those that a comment describes. */
const onlyDescribedEvents = {
  name: 'only-described-events',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? []) {
        if (declaration.events) declaration.events = declaration.events.filter((event) => event.description);
      }
  },
};

/** What is private to an element (`#name`, `private`, `protected`, Lit's own hooks) is nobody's business. */
const onlyPublicMembers = {
  name: 'only-public-members',
  packageLinkPhase({customElementsManifest}) {
    const hooks = new Set([
      'styles',
      'shadowRootOptions',
      'createRenderRoot',
      'render',
      'willUpdate',
      'updated',
      'firstUpdated',
      'shouldUpdate',
      'update',
      'connectedCallback',
      'disconnectedCallback',
      'attributeChangedCallback',
      'getUpdateComplete',
    ]);
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? []) {
        if (declaration.members)
          declaration.members = declaration.members.filter(
            ({name, privacy}) =>
              !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !hooks.has(name),
          );
      }
  },
};

/** The manifest speaks of what is published: `foyer-widgets/feed.js`, not the file that it is made from. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const published = (path) =>
      path
        ?.replace(/^\/?src\/elements\/([^/]+)\/\1\.(ts|js)$/, '$1.js')
        .replace(/^\/?src\/elements\/(.+)\.ts$/, 'elements/$1.js');
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const item of [...(module.exports ?? []), ...(module.declarations ?? [])]) {
        if (item.declaration?.module) item.declaration.module = published(item.declaration.module);
      }
    }
    // In the order of their names: folders list files in an order of their own, which changes when one is written anew.
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [onlyDescribedEvents, onlyPublicMembers, publishedPaths],
};
