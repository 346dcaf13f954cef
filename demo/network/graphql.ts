/** GraphQL over HTTP and over server-sent events, at one path, with the house's limits and masks. */
import {execute, type ExecutionArgs, type ExecutionResult, type GraphQLSchema, subscribe} from 'graphql';
import {createHandler as createHttpHandler} from 'graphql-http/lib/use/fetch';
import {createHandler as createStreamHandler} from 'graphql-sse/lib/use/fetch';
import type {RequestContext} from './context.js';
import {Documents} from './documents.js';
import {networkError} from './errors.js';
import {limits, sizeProblem} from './limits.js';
import {masked, type Report} from './masking.js';

export interface GraphQLOptions {
  readonly schema: GraphQLSchema;
  contextOf(request: Request): RequestContext;
  readonly report: Report;
  /** Milliseconds until an answer. Default: the contract's. */
  readonly time?: number;
}

export type Handle = (request: Request) => Promise<Response>;

/** Both libraries type contexts as records, which an interface never is. */
type LibraryContext = Record<PropertyKey, unknown>;

export function createGraphQL({schema, contextOf, report, time = limits.time}: GraphQLOptions): Handle {
  const documents = new Documents(schema);
  const contexts = (request: Request): LibraryContext => contextOf(request) as unknown as LibraryContext;

  async function answer(args: ExecutionArgs): Promise<ExecutionResult> {
    const problem = sizeProblem(args);
    return problem ? {errors: [problem]} : inTime(Promise.resolve(execute(args)), time);
  }

  const overHttp = createHttpHandler<LibraryContext>({
    schema,
    context: ({raw}) => contexts(raw),
    parse: (source) => documents.parse(typeof source === 'string' ? source : source.body),
    validate: (_schema, document) => documents.validate(document),
    execute: answer,
    formatError: (error) => masked(error, report),
  });

  const overStream = createStreamHandler<LibraryContext>({
    schema,
    context: ({raw}) => contexts(raw),
    // One stream an operation; kept streams that other requests add to would outlive whoever opened them.
    authenticate: () => null,
    validate: (_schema, document) => documents.validate(document),
    execute: answer,
    async subscribe(args) {
      const problem = sizeProblem(args);
      return problem ? {errors: [problem]} : subscribe(args);
    },
    onNext: (_context, _request, result) => ({
      ...result,
      ...('errors' in result && result.errors && {errors: result.errors.map((error) => masked(error, report))}),
    }),
  });

  return (request) => (wantsStream(request) ? overStream(request) : overHttp(request));
}

const wantsStream = (request: Request): boolean => request.headers.get('accept') === 'text/event-stream';

/** The work goes on behind the scenes; only the answer does not wait for it. */
async function inTime(work: Promise<ExecutionResult>, time: number): Promise<ExecutionResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(
      () => resolve({errors: [networkError('TOO_COMPLEX', `The answer took longer than ${time} ms.`)]}),
      time,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
