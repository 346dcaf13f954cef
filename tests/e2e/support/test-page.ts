import type {Page} from 'puppeteer-core';

/** Where scripts of a test can run: a page, or a frame in one. */
export interface TestPlace {
  readonly evaluate: Page['evaluate'];
}

/** What the tests need of a page: Puppeteer's, or one that is driven otherwise. */
export interface TestPage extends TestPlace {
  goto(url: string, options?: {readonly waitUntil: 'domcontentloaded'}): Promise<unknown>;
  goBack(): Promise<unknown>;
  setViewport(size: {
    readonly width: number;
    readonly height: number;
    readonly deviceScaleFactor?: number;
  }): Promise<unknown>;
  /** As it is printed. */
  pdf(): Promise<Uint8Array>;
  readonly mouse: {click(x: number, y: number): Promise<unknown>};
  readonly keyboard: {type(text: string): Promise<unknown>; press(key: 'Enter' | 'Escape' | 'Tab'): Promise<unknown>};
  close(): Promise<unknown>;
}

/** A browser with one window or more. */
export interface TestBrowser {
  /** The window that it started with. */
  readonly page: TestPage;
  /** Every window and tab that is open now. */
  windows(): Promise<readonly TestPage[]>;
  /** The only frame in the first window. */
  readonly frame: TestPlace;
  close(): Promise<unknown>;
}

/** What is around a browser, and how it treats pages. */
export interface Surroundings {
  /** A proxy on this machine, by its port: everything goes through it. */
  readonly proxy?: {readonly port: number; readonly isSocks?: boolean};
  /**
   * As people have it who care: cookies of other sites are blocked or kept apart, and windows open only for a click. It
   * takes any certificate for good: sites of a test have none that is.
   */
  readonly isStrict?: boolean;
  /** Its reader's language: `de-DE`. Default: English. WebKit goes by the languages that are installed on the machine. */
  readonly language?: string;
}
