/**
 * Where a page tells that its address is another one, though nothing was loaded. Only the Navigation API tells of `history.pushState`; without it
 * there is `popstate`, for the way back, for places on the page, and from those routers that dispatch it themselves.
 */

// An element with this id, or a page's own variable, has the same name.
const {navigation} = globalThis as {readonly navigation?: Navigation};
const isTold = navigation?.oncurrententrychange !== undefined;

export const addressTeller: EventTarget = isTold ? navigation : globalThis;
export const addressChange = isTold ? 'currententrychange' : 'popstate';
