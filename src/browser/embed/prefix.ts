/** In front of every tag. A build for an isolated host has another one. */
export const prefix = 'foyer-';
