/** How big a file is, as people say it: two digits at least, in the unit in which it is a small number. */
export function fileSize(bytes: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  let size = bytes;
  let step = 0;
  // Counted in thousands, as shops and most systems do; 999.5 kB would be rounded to 1,000.
  while (size >= 999.5 && step < units.length - 1) {
    size /= 1000;
    step++;
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: size < 10 && step > 0 ? 1 : 0,
  }).format(size);
}
