/** Compiled in the project that has the package installed: what types promise to developers who use it. */
import type {FoyerFeed as FeedElement} from 'foyer-widgets/feed.js';
import type {FoyerElements} from 'foyer-widgets/jsx';
import type {FoyerPostEvent} from 'foyer-widgets/post-box.js';
import {FoyerFeed, FoyerNetwork, FoyerPostBox} from 'foyer-widgets/react';
import 'foyer-widgets';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends FoyerElements {}
  }
}

// Plain DOM: a tag gives its class, an event's name its event.
const feed: FeedElement = document.createElement('foyer-feed');
feed.limit = 10;
void feed.refresh();
document.addEventListener('foyer-post', (event: FoyerPostEvent) => event.type);

export const components = (
  <FoyerNetwork endpoint="/graphql" auth="custom" onSessionChange={({state}) => state.kind.length}>
    <FoyerPostBox
      groupId="42"
      onPost={(event: FoyerPostEvent) => event.type}
      onBeforePost={(event) => event.preventDefault()}
    />
    <FoyerFeed groupId="42" theme="dark" />
  </FoyerNetwork>
);

export const tags = (
  <foyer-network page endpoint="/graphql">
    <foyer-feed group-id="42" limit={3} theme="light"></foyer-feed>
    <foyer-post-box onfoyer-post={(event) => event.type}></foyer-post-box>
  </foyer-network>
);

// @ts-expect-error There is no such theme.
export const wrongComponent = <FoyerFeed theme="sepia" />;
// @ts-expect-error A limit is a number.
export const wrongTag = <foyer-feed limit="many"></foyer-feed>;
