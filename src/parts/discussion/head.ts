/**
 * Who wrote a reply, when, and where it stands in the discussion. Drawn by hand as a whole, for there may be a thousand
 * (docs/decisions/0012-a-thousand-messages.md): one place of a template, and not one for each of these.
 */
import {noChange} from 'lit';
import {type ChildPart, Directive, directive} from 'lit/directive.js';
import {messageLink} from '../../lib/message-link.js';
import {safeUrl} from '../../lib/safe-url.js';
import type {Localization} from '../../localization/localize.js';
import type {ThreadReply} from '../../network/operations/thread.js';
import {avatarNode} from '../avatar.js';
import {make} from '../by-hand.js';
import {bylineNode} from '../byline.js';
import {icon} from '../icon.js';
import {timeOf} from '../relative-time.js';

export interface HeadOptions {
  readonly message: ThreadReply;
  readonly localization: Localization;
  readonly now: Date;
  /** Said in place of the time, while it is on its way. */
  readonly way: string;
  /** What it answers, where the indentation does not say that. */
  readonly answered: string;
  /** Where it stands, in words and not in colour alone. */
  readonly marks: readonly string[];
  /** Said of what the viewer has not seen. */
  readonly news: string;
}

class Head extends Directive {
  #before: readonly unknown[] = [];
  /** The words for the time, which change by themselves. */
  #ago: Text | null = null;

  override render(_options: HeadOptions, _go: () => void): unknown {
    return noChange;
  }

  override update(part: ChildPart, [options, go]: [HeadOptions, () => void]): unknown {
    const {message, localization, now, way, answered, marks, news} = options;
    const {author, delegate, createdAt, editedAt} = message;
    const ago = way || (timeOf(localization, createdAt, now)?.ago() ?? createdAt);
    const values = [localization.language, author, delegate, createdAt, editedAt, way, answered, marks, news];
    if (!this.#ago || JSON.stringify(values) !== JSON.stringify(this.#before)) {
      this.#ago = document.createTextNode(ago);
      replace(part, draw(options, this.#ago, go));
    } else if (this.#ago.data !== ago) this.#ago.data = ago;
    this.#before = values;
    return noChange;
  }
}

/** @param go - Leads to what it answers. */
export const head = directive(Head);

/** What is there gives way; a link that had the focus, to the one that stands in its place. */
function replace({parentNode, startNode, endNode}: ChildPart, drawn: Node): void {
  const {activeElement} = parentNode.getRootNode() as ShadowRoot;
  const address = activeElement?.closest('.head') && activeElement.getAttribute('href');
  while (startNode!.nextSibling !== endNode) startNode!.nextSibling!.remove();
  parentNode.insertBefore(drawn, endNode);
  const article = parentNode as HTMLElement;
  if (address) article.querySelector<HTMLElement>(`a[href=${JSON.stringify(address)}]`)?.focus({preventScroll: true});
}

function draw({message, localization, way, answered, marks, news}: HeadOptions, ago: Text, go: () => void): Node {
  const {words} = localization;
  const drawn = document.createDocumentFragment();
  drawn.append(avatarNode(message.author));
  if (answered) {
    const button = make('button', {class: 'button link small answered', type: 'button'}, [answered]);
    button.addEventListener('click', go);
    drawn.append(button);
  }
  drawn.append(
    make('div', {class: 'head small'}, [
      bylineNode(message, words),
      ' ',
      make('span', {class: 'muted'}, [way ? ago : time(message, localization, ago)]),
      ...(message.editedAt ? [make('span', {class: 'muted'}, [words.post.edited])] : []),
      ...marks.map((mark) => make('span', {class: 'mark'}, [icon.node('check', mark)])),
      ...(news ? [make('span', {class: 'badge'}, [news])] : []),
    ]),
  );
  return drawn;
}

/** The time is the permanent link to it. */
function time(message: ThreadReply, localization: Localization, ago: Text): Node {
  const {createdAt} = message;
  const exactly = timeOf(localization, createdAt, new Date())?.exactly();
  if (exactly === undefined) return ago;
  const drawn = make('time', {datetime: createdAt, title: exactly}, [ago]);
  const href = safeUrl(messageLink(message));
  return href ? make('a', {class: 'quiet', href}, [drawn]) : drawn;
}
