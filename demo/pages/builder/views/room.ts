/** On a phone all settings are folded at first: the preview comes after them there. */
export const hasRoom = matchMedia('(min-width: 861px)').matches;
