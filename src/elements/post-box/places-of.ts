/** Where somebody can write, from what the network says about itself and about their groups. */
import type {GroupChoice} from '../../network/operations/group.js';
import type {Place} from '../../parts/audience/place.js';

/**
 * The whole network first, then the groups by name.
 * @param canAnnounce To the whole network.
 */
export function placesOf(network: string, groups: readonly GroupChoice[], canAnnounce: boolean): readonly Place[] {
  const everyone: Place = {groupId: null, name: network, privacy: null, memberCount: null, canPost: true, canAnnounce};
  return [everyone, ...groups.map(placeOf).sort((one, other) => one.name.localeCompare(other.name))];
}

/** One group that the page has chosen. */
export function placeOf({id, name, privacy, memberCount, viewerCanPost, viewerCanAnnounce}: GroupChoice): Place {
  return {groupId: id, name, privacy, memberCount, canPost: viewerCanPost, canAnnounce: viewerCanAnnounce};
}
