/** The leader for whom a post is written, as the post will show him or her until the network has it. */
import type {Desk} from '../../network/operations/desk.js';
import type {PersonPartsFragment} from '../../network/schema.js';
import type {Writing} from '../../network/writing.js';

/** @param desk Null: not known yet. Then there is a name, and no picture. */
export function leaderOf({onBehalfOf}: Writing, desk: Desk | null): PersonPartsFragment | null {
  if (!onBehalfOf) return null;
  const known = desk?.leaders.find(({id}) => id === onBehalfOf.id);
  return known ?? {...onBehalfOf, handle: null, jobTitle: null, avatarUrl: null, url: null, isLeader: true};
}
