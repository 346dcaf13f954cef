/** What the environment and the command line say about how to serve. */
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {defaultPort} from '../settings.js';

export interface ServeOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly dataFolder: string;
  /** Starts with an empty data folder. */
  readonly fresh: boolean;
  /** Serves the pages from their sources, and again when these change. */
  readonly watch: boolean;
  /** Who may show `embed.html` in a frame, as in `frame-ancestors`. */
  readonly frameAncestors: readonly string[];
  /** Whether what is in public groups may be read without a token. */
  readonly isOpen: boolean;
}

/** Something the person who starts the demo can put right: the message says how, a stack trace would not help. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** @throws StartError for an unknown option or a port that is none */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv, projectFolder: string): ServeOptions {
  const port = env.PORT ? Number(env.PORT) : defaultPort;
  if ((env.PORT && !/^\d+$/.test(env.PORT)) || port > 65535)
    throw new StartError(`PORT is "${env.PORT}", but a port is a whole number from 0 to 65535.`);
  // Set to nothing, it means what it means when it is not set.
  const dataFolder = env.FOYER_DATA === '' ? undefined : env.FOYER_DATA;
  return {
    port,
    dataFolder: resolve(projectFolder, dataFolder ?? '.foyer'),
    frameAncestors: readAncestors(env.FOYER_FRAME_ANCESTORS),
    isOpen: env.FOYER_OPEN === '1',
    ...readFlags(args),
  };
}

/** Origins, separated by spaces. They go into a header as they are, so nothing else may be in them. */
function readAncestors(text = ''): readonly string[] {
  const ancestors = text.split(/\s+/).filter(Boolean);
  const wrong = ancestors.find((entry) => !/^('self'|https?:\/\/(\*\.)?[\w.-]+(:\d+)?)$/.test(entry));
  if (wrong)
    throw new StartError(
      `FOYER_FRAME_ANCESTORS holds "${wrong}", which is neither 'self' nor an origin such as https://intranet.example.com.`,
    );
  return ancestors.length > 0 ? ancestors : ["'self'"];
}

function readFlags(args: readonly string[]): {fresh: boolean; watch: boolean} {
  try {
    const options = {fresh: {type: 'boolean', default: false}, watch: {type: 'boolean', default: false}} as const;
    return parseArgs({args: [...args], options}).values;
  } catch (error) {
    throw new StartError(`${(error as Error).message} Known are --fresh and --watch.`);
  }
}
