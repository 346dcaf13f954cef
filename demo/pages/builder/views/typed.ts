/** What the person has put into the control that the event comes from. */
export const typed = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
