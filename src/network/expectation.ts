/**
 * What a write expects to come true, shown at once and taken back exactly if it does not. Taking back touches only the
 * parts that still are as the expectation left them: what the network has said since stays.
 */
import type {CacheEditor, Document} from './operation.js';

type Fields = Readonly<Record<string, unknown>> & {readonly id: string};

export class Expectation implements CacheEditor {
  readonly #editor: CacheEditor;
  readonly #undo: (() => void)[] = [];
  /** Of the nodes that are shown as they are expected to become. */
  readonly ids = new Set<string>();

  constructor(editor: CacheEditor) {
    this.#editor = editor;
  }

  editNode<Node extends {readonly id: string}>(id: string, edit: (node: Node) => Node): void {
    this.ids.add(id);
    // One object may be shown in many places, in versions of its own: each is put back to what it was.
    const changes: {before: Fields; after: Fields}[] = [];
    this.#editor.editNode<Node>(id, (node) => {
      const after = edit(node);
      changes.push({before: node, after: after});
      return after;
    });
    this.#undo.push(() => this.#editor.editNode<Fields>(id, (node) => changes.reduce(putBack, node)));
  }

  insert<Data, Variables, Edge>(
    document: Document<Data, Variables>,
    matches: (variables: Variables) => boolean,
    edge: Edge,
    idOf: (edge: Edge) => string,
    isAtEnd?: boolean,
  ): void {
    this.#editor.insert(document, matches, edge, idOf, isAtEnd);
    this.#undo.push(() => this.#editor.removeNode(idOf(edge)));
  }

  removeNode(id: string): void {
    this.ids.add(id);
    this.#editor.removeNode(id);
  }

  replaceNode(id: string, node: {readonly id: string}): void {
    this.#editor.replaceNode(id, node);
  }

  invalidate<Data, Variables>(document: Document<Data, Variables>): void {
    this.#editor.invalidate(document);
  }

  /** Takes back what was expected, latest first. */
  rollBack(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}

function putBack(node: Fields, {before, after}: {before: Fields; after: Fields}): Fields {
  const keys = Object.keys(after).filter((key) => after[key] !== before[key] && isSame(node[key], after[key]));
  return keys.length ? {...node, ...Object.fromEntries(keys.map((key) => [key, before[key]]))} : node;
}

/** By what they hold: the cache shares equal parts of old and new answers, and so hands out copies of what it was given. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
