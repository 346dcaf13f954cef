/** Marks of the groups: one plain sign each, white on the group's colour. Drawn for Ellenvik, from simple shapes only. */

// key: colour, then what is drawn in a square of 48, with strokes in white
const marks: Readonly<Record<string, readonly [colour: string, drawing: string]>> = {
  engineering: ['#35608f', '<circle cx="24" cy="24" r="9"/><path d="M24 8v7M24 33v7M8 24h7M33 24h7"/>'],
  service: ['#b3592b', '<path d="M31 9a9 9 0 0 0-9 12L10 33l5 5 12-12a9 9 0 0 0 12-9l-6 5-6-5z"/>'],
  supply: ['#7a5a2e', '<path d="M9 17l15-8 15 8v15l-15 8-15-8zM9 17l15 8 15-8M24 25v15"/>'],
  tools: ['#4b4f86', '<path d="M9 12h30v20H9zM18 39h12M24 32v7M16 19l4 3-4 3M24 25h6"/>'],
  afterhours: [
    '#94406a',
    '<path d="M10 17h22v12a8 8 0 0 1-8 8h-6a8 8 0 0 1-8-8zM32 20h3a5 5 0 0 1 0 10h-3M17 8v4M25 8v4"/>',
  ],
  braga: ['#2f7a58', '<path d="M8 39h32M11 39V22l9 6v-6l9 6v-6l8 6v11M33 20V9h4v13"/>'],
  kassel: ['#566b2c', '<path d="M8 39h32M12 39V18h10v21M22 26h14v13M27 31h4M15 23h4M15 29h4M12 18l5-8 5 8"/>'],
  quality: ['#2c7480', '<path d="M24 8l14 5v10c0 9-6 14-14 17-8-3-14-8-14-17V13zM17 24l5 5 9-10"/>'],
  product: ['#8b4a3a', '<path d="M9 28V18l22-8v26l-22-8zM15 30l3 9h5l-3-7M35 18a7 7 0 0 1 0 10"/>'],
  council: [
    '#6a4f7c',
    '<path d="M8 36c0-6 3-10 8-10s8 4 8 10M24 36c0-6 3-10 8-10s8 4 8 10"/><circle cx="16" cy="18" r="5"/><circle cx="32" cy="18" r="5"/>',
  ],
  deal: ['#37474f', '<path d="M13 22h22v17H13zM17 22v-5a7 7 0 0 1 14 0v5M24 28v5"/>'],
  people: ['#a3453f', '<path d="M24 38S9 30 9 19a8 8 0 0 1 15-4 8 8 0 0 1 15 4c0 11-15 19-15 19z"/>'],
};

/** An SVG document with the mark of the group with this id, such as `g-kassel`. A group without one gets a plain square. */
export function groupMarkSvg(groupId: string): string {
  const [colour, drawing] = marks[groupId.replace(/^g-/, '')] ?? ['#5b6470', '<circle cx="24" cy="24" r="9"/>'];
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="96" height="96">' +
    `<rect width="48" height="48" fill="${colour}"/>` +
    `<g fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${drawing}</g></svg>`
  );
}
