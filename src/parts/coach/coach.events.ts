/** What a coach says to the composer that it stands in. */
import type {PostKind} from '../../network/schema.js';

/** Somebody wants to begin in this way. */
export class TemplateEvent extends Event {
  static readonly type = 'coach-template';

  constructor(
    readonly kind: PostKind,
    readonly text: string,
  ) {
    super(TemplateEvent.type, {bubbles: true});
  }

  /** Where the person's own words go first: in the place of a `…`, or else at the end of the first line. */
  get gap(): [start: number, end: number] {
    const [line = ''] = this.text.split('\n');
    const gap = line.indexOf('…');
    return gap < 0 ? [line.length, line.length] : [gap, gap + 1];
  }
}

declare global {
  interface HTMLElementEventMap {
    'coach-template': TemplateEvent;
  }
}
