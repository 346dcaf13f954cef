/**
 * Which modules share a file, in what pages load without a bundler. Cut as finely as it can be done, a page with a feed would ask
 * for sixty files; as coarsely, for what it does not show. So: what nearly every widget needs is one file, what a few have in
 * common is one for these, and everything else lies with the one that needs it.
 */
import {elementNames} from '../entries.js';

/** Of a bundler: what a module imports before it runs, and what it may import later. Modules go by their ids. */
export interface Graph {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
}

/** Of so many elements' modules there is one file for all. */
const nearlyAll = 4;

/** What is on every page with one of our widgets. */
const always = 'network';

/**
 * @param entries - Ids of modules by the names of their files.
 * @param network - Id of the module that is on every page.
 * @returns what tells the name of the file that a module goes to; null: to that of the one that needs it, as the bundler finds.
 */
export function groupFiles(
  entries: Readonly<Record<string, string>>,
  network: string,
): (id: string, graph: Graph) => string | null {
  let users: Users | undefined;
  return (id, graph) => {
    users ??= usersOf(entries, network, graph);
    if (users.isRoot(id)) return null;
    const own = users.of(id);
    // Every page asks the network for some of it: to sign in, say.
    const isOfNetwork = own.size > 2 && users.areOfNetwork(own);
    const names = isOfNetwork ? new Set([...own, ...users.of(network)]) : own;
    const elements = elementNames.filter((name) => names.has(name));
    if (names.has(always) || elements.length >= nearlyAll) return 'shared';
    if (elements.length > 1) return elements.join('-');
    const [first = null] = elements.length > 0 ? elements : [...names].filter((name) => !isLate(name));
    const isAlsoLate = [...names].some(isLate);
    // Its own file and what comes later both import it: it lies beside the first.
    if (first) return isAlsoLate ? `${first}-parts` : null;
    // What two have in common that come later lies between these.
    return names.size > 2 ? 'late' : null;
  };
}

interface Users {
  /** Entries, and modules that are imported later, that need a module before they run. */
  of(id: string): ReadonlySet<string>;
  isRoot(id: string): boolean;
  /** Whether it is the network alone that imports these later, and no widget. */
  areOfNetwork(names: ReadonlySet<string>): boolean;
}

/** Begins the names of what is imported later. */
const late = '~';
const isLate = (name: string): boolean => name.startsWith(late);

function usersOf(entries: Readonly<Record<string, string>>, network: string, graph: Graph): Users {
  const roots = new Map(Object.entries(entries).map(([name, id]) => [id, name]));
  const users = new Map<string, Set<string>>();
  const ofNetwork = withImports(network, graph);
  const ofWidgets = new Set<string>();
  // Grows while it is gone through: a root may import others later.
  for (const [root, name] of roots) {
    for (const id of withImports(root, graph)) {
      users.set(id, (users.get(id) ?? new Set()).add(name));
      for (const other of graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []) {
        if (!roots.has(other)) roots.set(other, late + other);
        if (!ofNetwork.has(id)) ofWidgets.add(late + other);
      }
    }
  }
  return {
    of: (id) => users.get(id) ?? new Set(),
    isRoot: (id) => roots.has(id),
    areOfNetwork: (names) => [...names].every((name) => isLate(name) && !ofWidgets.has(name)),
  };
}

/** A module and all that it imports before it runs. */
function withImports(root: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([root]);
  for (const id of found) for (const other of graph.getModuleInfo(id)?.importedIds ?? []) found.add(other);
  return found;
}
