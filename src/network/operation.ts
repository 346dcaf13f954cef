/**
 * The four things that a widget can want from a network, each as plain data: a *read*, *pages*, a *write*, a *watch*.
 * They are made in `operations/`, observed by `controllers/data/`, and carried out by the cache, the client and the
 * live stream. Nothing here does anything.
 */
import type {Feature, UserErrorCode, WatchTarget} from './schema.js';

/** GraphQL text cut into its root fields, so that many can be merged into one request. Generated in `documents/`. */
export interface Document<Data, Variables> {
  /** The name of the operation, such as `Feed`. */
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  /** Name of each variable and its GraphQL type. */
  readonly variables: Readonly<Record<string, string>>;
  /** Response key of each root field and its text, arguments and selection included. */
  readonly fields: Readonly<Record<string, string>>;
  /** Texts of all fragments that the fields need. They hold no variables. */
  readonly fragments: readonly string[];
  /** Never there at run time: it carries the types. */
  types?(variables: Variables): Data;
}

/** Something to know: the key in the cache is derived from the document's name and the variables. */
export interface Read<Data, Variables, Result> {
  readonly document: Document<Data, Variables>;
  readonly variables: Variables;
  /** What the widget is after; null when this part of the network failed or is not there. */
  select(data: Data): Result | null;
  /** Milliseconds for which an answer is not asked for again. Default: 30 000. */
  readonly freshFor?: number;
  /** Without this feature of the network there is nothing to ask for. */
  readonly feature?: Feature;
}

/** One page of something long, as the contract's connections give it. */
export interface Connection<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: {readonly hasNextPage: boolean; readonly endCursor: string | null};
}

/** Something long, read page by page: the variable `after` is the cursor of the page before. */
export interface Pages<Data, Variables, Edge> {
  readonly document: Document<Data, Variables>;
  /** Without `after`, which the cache adds for every further page. */
  readonly variables: Variables;
  select(data: Data): Connection<Edge> | null;
  /** Gives an answer an empty list where there is none yet: what is about to begin it can be shown. */
  begin?(data: Data): Data;
  readonly freshFor?: number;
  readonly feature?: Feature;
}

/** A refusal that the contract foresees, in words for the person. */
export interface UserError {
  readonly code: UserErrorCode;
  readonly message: string;
  readonly field: readonly string[] | null;
  readonly retryAfterSeconds?: number | null;
}

/** What writes and changes may do to what is shown. Implemented by the cache. */
export interface CacheEditor {
  /** Replaces every object with this `id`, wherever it is shown. Unchanged parts keep their identity. */
  editNode<Node extends {readonly id: string}>(id: string, edit: (node: Node) => Node): void;
  /**
   * Puts an edge into the first page of every loaded list of this document for which `matches` holds, unless it is
   * there: on top, or at the end where lists are read backwards.
   */
  insert<Data, Variables, Edge>(
    document: Document<Data, Variables>,
    matches: (variables: Variables) => boolean,
    edge: Edge,
    idOf: (edge: Edge) => string,
    isAtEnd?: boolean,
  ): void;
  /** Takes the node with this id out of every list. */
  removeNode(id: string): void;
  /** Puts `node` in the place of the one with this id, and only takes that one away from answers that hold `node` already. */
  replaceNode(id: string, node: {readonly id: string}): void;
  /** Marks every read of this document as old: those on screen are asked for again, the others when next needed. */
  invalidate<Data, Variables>(document: Document<Data, Variables>): void;
}

/** Something to do. Found again by `name`, so that a stored one survives a reload. */
export interface Write<Input, Data, Variables, Payload extends {readonly userErrors: readonly UserError[]}> {
  readonly name: string;
  readonly document: Document<Data, Variables>;
  variables(input: Input): Variables;
  select(data: Data): Payload | null;
  /**
   * Writes of the same lane are sent one after another, and only the last one settles: a reaction that is added and
   * taken back in a hurry ends as it was left. Default: no lane, sent at once.
   */
  lane?(input: Input): string;
  /** Shows at once what is expected to come true. Everything edited here is put back if the write fails. */
  expect?(input: Input, editor: CacheEditor): void;
  /** Puts the network's answer in the place of what was expected. */
  settle?(payload: Payload, input: Input, editor: CacheEditor): void;
  /** Refused: puts the view right with what the network says stands, such as what somebody else was faster to choose. */
  correct?(payload: Payload, input: Input, editor: CacheEditor): void;
}

/** What happened, as the live stream tells it. */
export interface LiveChange {
  readonly kind: 'ADDED' | 'UPDATED' | 'REMOVED' | 'COUNTS_CHANGED' | 'RESYNC' | (string & {});
  readonly nodeId: string | null;
  readonly at: string;
}

/** Something to listen to. Changes of the same moment come together. */
export interface Watch<Node extends {readonly id: string}> {
  readonly target: WatchTarget;
  /** Where arrivals go to: what it holds has arrived already, whatever else of the page shows the same. */
  readonly list: Pages<unknown, unknown, {readonly node: {readonly id: string}}>;
  /** What was removed may leave something in its place: it is fetched like a change. Default: it is just gone. */
  readonly leavesTraces?: boolean;
  /**
   * How to fetch what was added or changed, by id; what the viewer may not see comes back as null. Behind them may come
   * others that change along.
   */
  fetch(ids: readonly string[]): Read<unknown, unknown, readonly (Node | null)[]>;
  /** The newest, asked for when changes may have been missed or the network sends none. */
  catchUp(): Read<unknown, unknown, readonly Node[]>;
  /** Whether an arrival belongs to what is shown. Default: every one does. */
  matches?(node: Node): boolean;
  /** What else to do when something is gone. Without an id: what is listened to did not come when it was caught up with. */
  removed?(id: string, editor: CacheEditor): void;
  /** Puts those that arrived on screen, oldest first: called when the person asks for them. */
  show(nodes: readonly Node[], editor: CacheEditor): void;
}
