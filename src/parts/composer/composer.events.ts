/** What a composer says. None of these leaves the element that it is drawn in. */
import type {NewPost} from '../../network/operations/post.js';
import type {PostFacetInput} from '../../network/schema.js';
import type {Writing} from '../../network/writing.js';

/** Where and for whom a post is written, as it says until the network has it. */
export type Shown = Pick<NewPost, 'group' | 'onBehalfOf'>;

/** The person wants this sent. */
export class ComposerSendEvent extends Event {
  static readonly type = 'composer-send';

  constructor(
    readonly writing: Writing,
    /** What makes it more than an update. */
    readonly facet?: PostFacetInput,
    readonly shown: Shown = {group: null},
  ) {
    super(ComposerSendEvent.type, {bubbles: true});
  }
}

/** Something changed that is worth keeping: the text, its kind or its place. */
export class ComposerChangeEvent extends Event {
  static readonly type = 'composer-change';

  constructor(readonly writing: Writing) {
    super(ComposerChangeEvent.type, {bubbles: true});
  }
}

/** The person reached for it: what one writes with may be needed. */
export class ComposerOpenEvent extends Event {
  static readonly type = 'composer-open';

  constructor() {
    super(ComposerOpenEvent.type, {bubbles: true});
  }
}

/** The person wants to sign in again, to send what is written. */
export class ComposerSignInEvent extends Event {
  static readonly type = 'composer-sign-in';

  constructor() {
    super(ComposerSignInEvent.type, {bubbles: true});
  }
}

/** The person wants the text on the clipboard. */
export class ComposerCopyEvent extends Event {
  static readonly type = 'composer-copy';

  constructor(readonly text: string) {
    super(ComposerCopyEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'composer-send': ComposerSendEvent;
    'composer-change': ComposerChangeEvent;
    'composer-open': ComposerOpenEvent;
    'composer-copy': ComposerCopyEvent;
    'composer-sign-in': ComposerSignInEvent;
  }
}
