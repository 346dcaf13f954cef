/** Parsing and validating cost more than many an answer: widgets send the same few documents again and again. */
import {type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate} from 'graphql';
import {LRUCache} from 'lru-cache';
import {networkError} from './errors.js';
import {limitRules} from './limits.js';

export class Documents {
  readonly #schema: GraphQLSchema;
  // By size, because each text may be as long as a request: about 4 MB of text at most.
  readonly #parsed = new LRUCache<string, DocumentNode>({
    max: 1000,
    maxSize: 4 * 1024 * 1024,
    sizeCalculation: (_document, text) => text.length + 1,
  });
  readonly #problems = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** @throws GraphQLError on a syntax error */
  parse(text: string): DocumentNode {
    const known = this.#parsed.get(text);
    if (known) return known;
    const document = unlessTooDeep(() => parse(text, {maxTokens: 15_000}));
    if (document instanceof GraphQLError) throw document;
    this.#parsed.set(text, document);
    return document;
  }

  /** What is wrong with a document: against the contract or beyond its limits. */
  validate(document: DocumentNode): readonly GraphQLError[] {
    let problems = this.#problems.get(document);
    if (!problems) {
      const found = unlessTooDeep(() => this.#validate(document));
      problems = found instanceof GraphQLError ? [found] : found;
      this.#problems.set(document, problems);
    }
    return problems;
  }

  #validate(document: DocumentNode): readonly GraphQLError[] {
    const problems = validate(this.#schema, document, specifiedRules, {maxErrors: 20});
    // What GraphQL's own rules refuse may hold fragments that spread themselves, which no walk over it survives.
    return problems.length > 0 ? problems : validate(this.#schema, document, limitRules);
  }
}

/** Parser and rules call themselves level by level, and a request has room for more levels than the stack. */
function unlessTooDeep<Result>(work: () => Result): Result | GraphQLError {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return networkError('TOO_COMPLEX', 'This request is nested too deeply.');
    throw error;
  }
}
