/** What the network can do, and who is asking. Every widget needs it, so it rides with the page's first request. */
import {networkInfoDocument} from '../documents/network.js';
import type {Read} from '../operation.js';
import type {NetworkInfoQuery, NetworkInfoQueryVariables} from '../schema.js';

export type NetworkInfo = NetworkInfoQuery['network'] & {readonly viewer: NetworkInfoQuery['viewer']};

/** Hardly ever changes while a page is open. */
const hour = 3_600_000;

export function networkInfo(): Read<NetworkInfoQuery, NetworkInfoQueryVariables, NetworkInfo> {
  return {
    document: networkInfoDocument,
    variables: {},
    freshFor: hour,
    select: ({network, viewer}) => network && {...network, viewer},
  };
}
