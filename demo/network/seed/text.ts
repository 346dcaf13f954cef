/**
 * Reads the company's texts, which are written as text, not as code, so that one can write and judge them as prose.
 *
 * `threads/*.txt` holds whole discussions. A post starts with `=== author @ group | option | …`, a reply with
 * `--- author | option | …`; what follows is its Markdown. Options: an age or a delay (`3d 08:12`, `25m`), `react 20`,
 * `mood celebrate`, `lang pt`, `title …`, `ask handles`, `best 2`, `decision 2`, `pin 14d`, `closed`, `edited`,
 * `delegate handle`, `record system/type/id` (what is said about a record, under its name), `to 1`, `deleted`, `question`. What was agreed comes last: `+++ handle | option | …` (`nobody`: for whoever
 * wants to), then the task. Options: `from 2` (the reply that it comes from), `by handle`, `due -2d` (days from now), `done 3d`
 * (so long ago).
 * Of a post with the option `poll` (or `poll multiple`) the options follow, each `??? what one may choose | votes 8`; it ends at
 * `closes 3d` or `6h` (from now; `-2d`: it is over). A post with `praise handles` has a `badge` as well; one with `announce 20d` (its end;
 * nothing: it has none) may have `confirm 30` (so many have confirmed having read it) and `due 6d`. `picture curve, heat` are
 * drawn in `pictures.ts`; `paper assembly-points` is printed in `papers.ts`.
 *
 * `situations/*.txt` holds what happens again and again: `### key @ group | option | …`, then `= ` a way to tell it, `- `
 * what is answered to that, and `~ ` what fits all of the situation; ` // ` separates what one says after the other. A turn
 * begins with `*` if the author of the post says it, with `[tags]` for whom it takes, with `!` if it answers a question.
 * Options: `by tags`, `weight`, `lang`, `react`, `mood`, `question`, `replies 0..4`.
 */
import {readFileSync, readdirSync} from 'node:fs';

export type Options = ReadonlyMap<string, string>;

export interface WrittenMessage {
  readonly author: string;
  readonly options: Options;
  readonly body: string;
}

export interface WrittenThread extends WrittenMessage {
  /** The file and the place in it: stays the same as long as nothing is written before it. */
  readonly key: string;
  readonly group: string;
  readonly replies: readonly WrittenMessage[];
  /** What was agreed; the author of each is who is to do it. */
  readonly actions: readonly WrittenMessage[];
  /** Of a poll; the author of each is what one may choose. */
  readonly choices: readonly WrittenMessage[];
}

export interface Situation {
  readonly key: string;
  readonly group: string;
  readonly options: Options;
  readonly tellings: readonly Telling[];
  /** What may be said whichever way it was told. */
  readonly exchanges: readonly Exchange[];
}

export interface Telling {
  readonly body: string;
  /** What is said only about this one. */
  readonly exchanges: readonly Exchange[];
}

/** One or more turns. */
export type Exchange = readonly string[];

/** All discussions that were written out. */
export function writtenThreads(): WrittenThread[] {
  return texts('threads').flatMap(([file, text]) =>
    text
      .split(/^=== /m)
      .slice(1)
      .map((block, index) => thread(`${file}-${index + 1}`, block)),
  );
}

/** All situations, from which many discussions are made. */
export function situations(): Situation[] {
  return texts('situations').flatMap(([, text]) => text.split(/^### /m).slice(1).map(situation));
}

function thread(key: string, block: string): WrittenThread {
  const [asked = '', ...choices] = block.split(/^\?\?\? /m);
  const [talk = '', ...agreed] = asked.split(/^\+\+\+ /m);
  const [first = '', ...rest] = talk.split(/^--- /m);
  const {head, ...post} = message(first);
  const [, group = '-'] = head.split(' @ ');
  return {...post, key, group, replies: rest.map(message), actions: agreed.map(message), choices: choices.map(message)};
}

function message(block: string): WrittenMessage & {head: string} {
  const end = block.indexOf('\n');
  const [head = '', ...options] = block.slice(0, end).split(' | ');
  return {
    head: head.trim(),
    author: head.split(' @ ')[0]!.trim(),
    options: optionsOf(options),
    body: block.slice(end + 1).trim(),
  };
}

function situation(block: string): Situation {
  const [header = '', ...lines] = block.split('\n');
  const [head = '', ...options] = header.split(' | ');
  const [key = '', group = '-'] = head.split(' @ ').map((part) => part.trim());
  const tellings: {body: string; exchanges: Exchange[]}[] = [];
  const exchanges: Exchange[] = [];
  for (const line of lines) {
    const text = line.slice(2).trim();
    if (line.startsWith('= ')) tellings.push({body: paragraphs(text), exchanges: []});
    else if (line.startsWith('- ')) tellings.at(-1)?.exchanges.push(text.split(' // '));
    else if (line.startsWith('~ ')) exchanges.push(text.split(' // '));
    else if (line.trim() !== '') throw new Error(`In the situation "${key}" nobody knows what this is: ${line}`);
  }
  return {key, group, options: optionsOf(options), tellings, exchanges};
}

/** A paragraph or a line break can't stand in a one-line text: these two signs stand for them. */
function paragraphs(line: string): string {
  return line.replace(/ ?¶ ?/g, '\n\n').replace(/ ?↵ ?/g, '\n');
}

/** `react 20` is `react` → `20`, `closed` is `closed` → ``, and an age such as `3d 08:12` is `at` → `3d 08:12`. */
function optionsOf(options: readonly string[]): Options {
  return new Map(
    options.map((option) => {
      const text = option.trim();
      if (/^\d+[dhm]\b/.test(text)) return ['at', text];
      const space = text.indexOf(' ');
      return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1).trim()];
    }),
  );
}

function texts(folder: string): [file: string, text: string][] {
  const url = new URL(`${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name.replace('.txt', ''), readFileSync(new URL(name, url), 'utf8')]);
}
