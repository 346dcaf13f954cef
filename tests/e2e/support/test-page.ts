import type {Page} from 'puppeteer-core';

/** What the tests need of a page: Puppeteer's, or one that is driven otherwise. */
export interface TestPage {
  goto(url: string, options?: {readonly waitUntil: 'domcontentloaded'}): Promise<unknown>;
  goBack(): Promise<unknown>;
  readonly evaluate: Page['evaluate'];
  setViewport(size: {
    readonly width: number;
    readonly height: number;
    readonly deviceScaleFactor?: number;
  }): Promise<unknown>;
  /** As it is printed. */
  pdf(): Promise<Uint8Array>;
  readonly mouse: {click(x: number, y: number): Promise<unknown>};
  readonly keyboard: {type(text: string): Promise<unknown>; press(key: 'Enter' | 'Escape' | 'Tab'): Promise<unknown>};
}
