/** The elements that a frame may show. The build writes their names down, so that a new element needs no line here. */

/** Without their prefix; not the network, which is the frame's own. */
declare const framedElements: readonly string[];

export const knownElements = (): readonly string[] => framedElements;

/** Each is a file beside the script of this page. @param name - One of ours, never what an address says. */
export const loadElement = (name: string): Promise<unknown> => import(new URL(`./${name}.js`, import.meta.url).href);
