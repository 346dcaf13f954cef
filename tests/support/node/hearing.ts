/** What one person's page hears of the network while something happens in it. */
import {type TestNetwork, tokenFor} from './network.js';
import {StreamReader} from './stream.js';

const subscription = 'subscription ($watch: [WatchInput!]!) {changes(watch: $watch) {key kind nodeId at}}';

/**
 * Each change as `key KIND nodeId`, until a mark that comes after everything that happened: what has not been heard by then
 * is not told. `targets`: what is watched, by key. The post `welcome`, which everybody reads, is the mark.
 */
export async function heardBy(
  network: TestNetwork,
  person: string,
  targets: Readonly<Record<string, object>>,
  happen: () => Promise<unknown>,
): Promise<string[]> {
  const watched = {...targets, marker: {postId: 'welcome'}};
  const watch = Object.entries(watched).map(([key, target]) => ({key, target}));
  const headers = {accept: 'text/event-stream', authorization: `Bearer ${await tokenFor(person)}`};
  const stream = new StreamReader(
    await network.handle(await network.request(subscription, {headers, variables: {watch}})),
  );
  await happen();
  network.changes.publish({kind: 'COUNTS_CHANGED', postId: 'welcome', groupId: null, actorId: null});
  const found: string[] = [];
  for (;;) {
    const {key, kind, nodeId} = await stream.change();
    if (key === 'marker') break;
    if (nodeId !== 'welcome') found.push(`${key} ${kind} ${nodeId}`);
  }
  await stream.close();
  return found;
}
