/** What a trend is, whether of discussions or of topics. */
import type {Window} from './heat.js';
import type {Post} from './message.js';
import type {Point} from './series.js';
import type {Topic} from './topic.js';

export interface TrendFactor {
  readonly kind: 'PARTICIPANTS' | 'RECENCY' | 'REPLIES' | 'REACTIONS' | 'OTHER';
  readonly value: number;
  readonly contribution: number;
}

export interface Trend {
  readonly rank: number;
  readonly subject: Post | Topic;
  readonly score: number;
  readonly participantCount: number;
  readonly replyCount: number;
  readonly factors: readonly TrendFactor[];
  readonly series: readonly Point[];
}

/** What a trend is looked for in. */
export interface TrendScope {
  readonly window: Window;
  readonly groupId: string | null;
  readonly size: number;
  readonly now: Date;
  /** When the window began. */
  readonly since: Date;
}
