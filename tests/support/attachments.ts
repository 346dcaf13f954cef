/** Files that colleagues send, and a message's as a person meets them. */
import type {FoyerAttachments} from '../../src/parts/attachments/attachments.js';
import {colleague} from './feed.js';
import {untouchedFetch} from './token.js';
import {until} from './until.js';

export interface SentFile {
  readonly name: string;
  readonly bytes: BlobPart;
  readonly altText?: string;
}

/** A picture of one colour. */
export async function drawing(width: number, height: number, colour = '#1d5c9c'): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return canvas.convertToBlob({type: 'image/png'});
}

/** A film of a moment, as a camera of this browser would write it. */
export async function drawnFilm(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const recorder = new MediaRecorder(canvas.captureStream(), {mimeType: 'video/webm'});
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({data}) => parts.push(data));
  const isDone = new Promise((resolve) => recorder.addEventListener('stop', resolve));
  recorder.start();
  for (let frame = 0; frame < 30; frame++) {
    context.fillStyle = `hsl(${frame * 12} 60% 40%)`;
    context.fillRect(0, 0, canvas.width, canvas.height);
    await new Promise(requestAnimationFrame);
  }
  recorder.stop();
  await isDone;
  return new Blob(parts);
}

/** Sends a file for a person. @returns its id. */
export async function sends(person: string, {name, bytes}: SentFile): Promise<string> {
  const body = new Blob([bytes]);
  const {createUpload} = await colleague(
    person,
    'mutation($input: CreateUploadInput!) {createUpload(input: $input) {ticket {attachmentId url} userErrors {message}}}',
    {input: {idempotencyKey: crypto.randomUUID(), filename: name, mimeType: body.type, byteSize: body.size}},
  );
  const {attachmentId, url} = (createUpload as {ticket: {attachmentId: string; url: string}}).ticket;
  await untouchedFetch(url, {method: 'PUT', body, headers: {'content-type': 'application/octet-stream'}});
  return attachmentId;
}

const attached = async (person: string, files: readonly SentFile[]) => {
  const ids = await Promise.all(files.map((file) => sends(person, file)));
  const altTexts = files.flatMap(({altText}, index) => (altText ? [{attachmentId: ids[index], text: altText}] : []));
  return {idempotencyKey: crypto.randomUUID(), attachmentIds: ids, altTexts};
};

/** Somebody posts files for everybody. @returns the post's id. */
export async function postsFiles(
  person: string,
  files: readonly SentFile[],
  markdown = 'Have a look.',
): Promise<string> {
  const {createPost} = await colleague(
    person,
    'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id} userErrors {message}}}',
    {input: {body: {markdown}, ...(await attached(person, files))}},
  );
  return (createPost as {post: {id: string}}).post.id;
}

/** Somebody answers with files. @returns the reply's id. */
export async function repliesWithFiles(person: string, postId: string, files: readonly SentFile[]): Promise<string> {
  const {addReply} = await colleague(
    person,
    'mutation($input: AddReplyInput!) {addReply(input: $input) {reply {id} userErrors {message}}}',
    {input: {postId, body: {markdown: 'Here it is.'}, ...(await attached(person, files))}},
  );
  return (addReply as {reply: {id: string}}).reply.id;
}

export class AttachmentsHands {
  /** @param card - What draws the message: a card of a feed, or a message of a discussion. */
  constructor(readonly card: HTMLElement) {}

  get part(): FoyerAttachments | null {
    return this.card.shadowRoot?.querySelector<FoyerAttachments>('foyer-attachments') ?? null;
  }

  get root(): ShadowRoot {
    return this.part!.shadowRoot!;
  }

  get pictures(): HTMLImageElement[] {
    return [...this.root.querySelectorAll<HTMLImageElement>('.picture img')];
  }

  get buttons(): HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>('button.enlarge')];
  }

  get lines(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll<HTMLAnchorElement>('a.file')];
  }

  /** What each line says. */
  get said(): string[] {
    return this.lines.map((line) => line.querySelector<HTMLElement>('.about')!.innerText.replace(/\s+/g, ' ').trim());
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }

  get large(): HTMLImageElement {
    return this.dialog!.querySelector('img')!;
  }

  get troubles(): string[] {
    return [...this.root.querySelectorAll('.trouble')].map(({textContent}) => textContent.trim());
  }

  async shown(): Promise<this> {
    await until(() => this.part?.shadowRoot?.querySelector('.picture, .file'));
    return this;
  }
}
