/** Writing on behalf of a leader: for whom the viewer may. */
import {delegatorsDocument} from '../documents/delegation.js';
import type {Read} from '../operation.js';
import type {DelegatorsQuery, DelegatorsQueryVariables, PersonPartsFragment} from '../schema.js';

/** Hardly ever changes while somebody writes. */
const tenMinutes = 600_000;

export const delegators = (): Read<DelegatorsQuery, DelegatorsQueryVariables, readonly PersonPartsFragment[]> => ({
  document: delegatorsDocument,
  variables: {},
  feature: 'DELEGATION',
  freshFor: tenMinutes,
  select: ({viewer}) => viewer?.delegators ?? [],
});
