/** What a frame and the page around it say to each other. Nothing in it is secret: heights, colours, a language. */

/** The frame to the page: it is there, and this is how it would like to be called. */
export interface ReadyMessage {
  readonly type: 'foyer-ready';
  /** The frame's own `name`. */
  readonly id: string;
  readonly title: string;
}

/** The frame to the page: it needs this many pixels. */
export interface HeightMessage {
  readonly type: 'foyer-height';
  readonly id: string;
  readonly height: number;
}

/** The page to the frame: is there anybody? Asked by a script that came after the frame; answered as `ReadyMessage`. */
export interface HelloMessage {
  readonly type: 'foyer-hello';
}

/** The page to the frame: how things look around it. */
export interface LookMessage {
  readonly type: 'foyer-look';
  readonly look: Look;
}

/** Everything may be missing: then it is as the frame's address says, or as it comes. */
export interface Look {
  readonly lang?: string;
  readonly dir?: string;
  readonly theme?: string;
  /** Names without `--foyer-`. */
  readonly tokens?: Readonly<Record<string, string>>;
}

export type FrameMessage = ReadyMessage | HeightMessage;
export type HostMessage = HelloMessage | LookMessage;

/** Whatever a stranger may have sent, as far as it can be read without harm. */
export function readMessage(data: unknown): Readonly<Record<string, unknown>> & {readonly type: string} {
  const isOurs = typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string';
  return isOurs ? (data as Readonly<Record<string, unknown>> & {readonly type: string}) : {type: ''};
}
