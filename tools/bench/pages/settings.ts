/** What a page of the benchmark is told. */

export interface Settings {
  readonly what: 'feed' | 'thread' | 'box' | 'bare';
  readonly token: string;
  /** The discussion to show. */
  readonly postId: string;
}

export const settings = JSON.parse(document.getElementById('settings')!.textContent) as Settings;
