/** Parsing and validating cost more than many an answer: widgets send the same few documents again and again. */
import {type DocumentNode, type GraphQLError, type GraphQLSchema, parse, specifiedRules, validate} from 'graphql';
import {LRUCache} from 'lru-cache';
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
    // The parser's own limit stops texts that are all punctuation long before they become a tree.
    const document = parse(text, {maxTokens: 15_000});
    this.#parsed.set(text, document);
    return document;
  }

  /** What is wrong with a document: against the contract or beyond its limits. */
  validate(document: DocumentNode): readonly GraphQLError[] {
    let problems = this.#problems.get(document);
    if (!problems) {
      problems = validate(this.#schema, document, specifiedRules, {maxErrors: 20});
      // What GraphQL's own rules refuse may hold fragments that spread themselves, which no walk over it survives.
      if (problems.length === 0) problems = validate(this.#schema, document, limitRules);
      this.#problems.set(document, problems);
    }
    return problems;
  }
}
