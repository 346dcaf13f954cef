/** A person on a page of one site, with a frame of another in it, in the browser of this run. */
import {Reader} from './browsers.js';
import type {Pane} from './pane.js';
import {openThisMachine} from './this-machine.js';
import type {Surroundings} from './test-page.js';

export class Guest {
  readonly reader: Reader;
  /** What is in the frame. */
  readonly inside: Pane;

  private constructor(reader: Reader) {
    this.reader = reader;
    this.inside = reader.inFrame;
  }

  static async arrive(site: string, surroundings: Surroundings = {}): Promise<Guest> {
    const proxy = await openThisMachine();
    const reader = await Reader.arrive(site, {isStrict: true, proxy, ...surroundings});
    await reader.page.setViewport({width: 900, height: 900});
    return new Guest(reader);
  }

  /** Presses "Sign in" in the frame, "Continue" in the window between, and a name in the window after that. */
  async signIn(name: string): Promise<void> {
    await this.inside.press('button', 'Sign in');
    const relay = await this.reader.window('/auth-relay.html');
    await relay.press('button', 'Continue');
    const login = await this.reader.window('/identity/');
    await login.press('button', name);
  }

  async height(): Promise<number> {
    const [frame] = await this.reader.find('iframe');
    return frame!.height;
  }

  /** Waits until the frame is as high as it should be. */
  async untilHeight(isRight: (height: number) => boolean): Promise<number> {
    return this.reader.until('a frame of the right height', async () => {
      const height = await this.height();
      return isRight(height) && height;
    });
  }

  /**
   * Waits until the frame is as high as what is in it, and stays so. What has just come into it is heard of a moment later, and so
   * is how the page around looks.
   */
  async untilItFits(): Promise<number> {
    let before = 0;
    let looks = 0;
    return this.reader.until('a frame as high as what is in it', async () => {
      const height = await this.height();
      const content = await this.inside.inPage(() => {
        const isDressed = document.documentElement.style.colorScheme !== '';
        return isDressed && document.querySelector('main')!.getBoundingClientRect().height;
      });
      looks = height === Math.ceil(Number(content)) && height === before ? looks + 1 : 0;
      before = height;
      return looks > 2 && height;
    });
  }

  /** From now on the page writes down every height of its frame, as it is seen. */
  watchHeights(): Promise<void> {
    return this.reader.inPage(() => {
      const heights: number[] = [];
      Object.assign(window, {heights});
      new ResizeObserver(([entry]) => heights.push(Math.round(entry!.contentRect.height))).observe(
        document.querySelector('iframe')!,
      );
    });
  }

  heights(): Promise<number[]> {
    return this.reader.inPage(() => [...(window as unknown as {heights: number[]}).heights]);
  }
}
