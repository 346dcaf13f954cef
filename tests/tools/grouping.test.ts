/** Which modules share a file, in what pages load without a bundler. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {groupFiles} from '../../tools/build/grouping.js';

/** What each module imports; with `later`, when somebody needs it. */
type Modules = Readonly<Record<string, {readonly imports?: readonly string[]; readonly later?: readonly string[]}>>;

const graphOf = (modules: Modules): Parameters<ReturnType<typeof groupFiles>>[1] => ({
  getModuleInfo(id) {
    const {imports = [], later = []} = modules[id] ?? {};
    return {importedIds: imports, dynamicallyImportedIds: later};
  },
});

const elements = ['network', 'feed', 'thread', 'login', 'trending'];
const entries = {...Object.fromEntries(elements.map((name) => [name, name])), all: 'all'};

/** The file of each module, by the rules for the elements that there are. */
function grouped(modules: Modules, names: readonly string[]): Record<string, string | null> {
  const fileOf = groupFiles(entries, 'network');
  const graph = graphOf({all: {imports: elements}, ...modules});
  return Object.fromEntries(names.map((name) => [name, fileOf(name, graph)]));
}

describe('modules share a file', () => {
  it('with everything that the network needs, which is on every page', () => {
    const modules = {network: {imports: ['client']}, client: {imports: ['cache']}, feed: {imports: ['cache']}};
    assert.deepEqual(grouped(modules, ['client', 'cache']), {client: 'shared', cache: 'shared'});
  });

  it('with it, too, if nearly every widget needs them', () => {
    const imports = ['icons'];
    const modules = {feed: {imports}, thread: {imports}, login: {imports}, trending: {imports}};
    assert.deepEqual(grouped(modules, ['icons']), {icons: 'shared'});
  });

  it('named for the few that have them in common', () => {
    const imports = ['card'];
    const modules = {feed: {imports}, thread: {imports}, card: {imports: ['face']}};
    assert.deepEqual(grouped(modules, ['card', 'face']), {card: 'feed-thread', face: 'feed-thread'});
  });

  it('with the one element that needs them, beside it if something later needs them, too', () => {
    const modules = {
      feed: {imports: ['filter', 'order'], later: ['menu']},
      menu: {imports: ['order']},
    };
    assert.deepEqual(grouped(modules, ['filter', 'order']), {filter: null, order: 'feed-parts'});
  });

  it('as the bundler has it, if they come later', () => {
    const modules = {
      feed: {later: ['menu', 'editor', 'dialog']},
      menu: {imports: ['list', 'pair']},
      editor: {imports: ['list', 'pair']},
      dialog: {imports: ['list']},
    };
    assert.deepEqual(grouped(modules, ['menu', 'pair', 'list']), {menu: null, pair: null, list: 'late'});
  });

  it('with everything that the network needs, if it asks for them in several ways: every page signs in by one of them', () => {
    const modules = {
      network: {later: ['msal', 'teams', 'custom']},
      feed: {later: ['menu']},
      msal: {imports: ['claims', 'size']},
      teams: {imports: ['claims', 'size']},
      custom: {imports: ['claims']},
      menu: {imports: ['size']},
    };
    assert.deepEqual(grouped(modules, ['claims', 'size']), {claims: 'shared', size: 'late'});
  });

  it('never in a circle: what a module imports lies in its own file or in one for more', () => {
    const modules = {
      feed: {imports: ['card'], later: ['menu']},
      thread: {imports: ['card']},
      login: {imports: ['face']},
      card: {imports: ['face', 'client']},
      menu: {imports: ['card', 'client']},
      network: {imports: ['client']},
    };
    assert.deepEqual(grouped(modules, ['card', 'face', 'client']), {
      card: 'feed-thread',
      face: 'feed-login-thread',
      client: 'shared',
    });
  });
});
