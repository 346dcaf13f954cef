/** The papers that the company's people have posted: printed here, as PDFs of one page. */
import type {SeedPaper} from './company.js';

interface Paper {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const papers: Readonly<Record<string, Paper>> = {
  'assembly-points': {
    name: 'Assembly points, all sites.pdf',
    title: 'Where to go when the alarm rings',
    lines: [
      'Braga: car park behind the canteen, next to the orange trees',
      'Kassel: lawn at gate 2, not the bicycle stands',
      'Bursa: square in front of the coil shop',
      'Everywhere: walk, take your neighbour with you, wait until you are counted.',
    ],
  },
};

/** The paper that a text names. */
export const paperOf = (key: string, postId: string): SeedPaper => ({
  id: `${postId}-paper`,
  name: known(key).name,
  key,
});

/** As a PDF: five objects, and a table that says where each begins. */
export function printed({key}: SeedPaper): Buffer {
  const {title, lines} = known(key);
  const words = [
    `/F1 18 Tf 0 0 Td (${escaped(title)}) Tj`,
    ...lines.map((line) => `/F1 11 Tf 0 -26 Td (${escaped(line)}) Tj`),
  ];
  const stream = `BT 60 760 Td ${words.join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return start;
  });
  const table = text.length;
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 6\n0000000000 65535 f \n${entries}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const escaped = (words: string): string => words.replace(/[()\\]/g, '\\$&');

function known(key: string): Paper {
  const found = papers[key];
  if (found === undefined) throw new Error(`Nobody has written a paper called "${key}".`);
  return found;
}
