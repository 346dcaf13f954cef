/** What pages hand to `yam.connect.embedFeed`: as it was documented, and as pages on the web really write it. */

export interface EmbedFeedOptions {
  /** A selector, an element, or what a library of the time wrapped around one. */
  readonly container?: string | Element | ArrayLike<Element> | null;
  /** Name of the company's network. */
  readonly network?: string;
  readonly feedType?: string;
  readonly feedId?: string | number;
  readonly config?: EmbedFeedConfig;
  /** With `open-graph`: the page or record that is talked about. */
  readonly objectProperties?: Readonly<Record<string, unknown>>;
}

export interface EmbedFeedConfig {
  readonly use_sso?: Flag;
  readonly header?: Flag;
  readonly footer?: Flag;
  readonly showOpenGraphPreview?: Flag;
  readonly defaultToCanonical?: Flag;
  readonly hideNetworkName?: Flag;
  readonly includeFeedInformation?: Flag;
  readonly defaultGroupId?: string | number;
  readonly promptText?: string;
  readonly theme?: string;
}

/** Out of an address, it is a word. */
export type Flag = boolean | 'true' | 'false';

export const isOn = (flag: Flag | undefined): boolean => flag === true || flag === 'true';
export const isOff = (flag: Flag | undefined): boolean => flag === false || flag === 'false';
