// Generated from announcement.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {announcementParts, personParts} from './fragments.js';
export const acknowledgeAnnouncementDocument: Document<
  types.AcknowledgeAnnouncementMutation,
  types.AcknowledgeAnnouncementMutationVariables
> = {
  name: 'AcknowledgeAnnouncement',
  type: 'mutation',
  variables: {input: 'AcknowledgeAnnouncementInput!'},
  fields: {
    acknowledgeAnnouncement:
      'acknowledgeAnnouncement(input:$input){post{id announcement{...AnnouncementParts}}userErrors{code message field retryAfterSeconds}}',
  },
  fragments: [announcementParts],
};

export const unconfirmedDocument: Document<types.UnconfirmedQuery, types.UnconfirmedQueryVariables> = {
  name: 'Unconfirmed',
  type: 'query',
  variables: {id: 'ID!', first: 'Int'},
  fields: {
    node: 'node(id:$id){__typename ...on Post{id announcement{acknowledgements{acknowledgedCount audienceCount pending(first:$first){nodes{...PersonParts}}}}}}',
  },
  fragments: [personParts],
};
