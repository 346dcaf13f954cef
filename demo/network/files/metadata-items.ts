/**
 * Pictures in boxes (AVIF, HEIC): what is written about a picture is an item beside it. A table says of what kind each item is, and
 * another one where its bytes are (ISO/IEC 14496-12, 8.11).
 */

interface Box {
  readonly kind: string;
  readonly from: number;
  readonly end: number;
}

/** Blanks items of Exif and XMP. @returns whether there were any. */
export function blankItems(bytes: Buffer): boolean {
  try {
    const meta = boxesIn(bytes, 0, bytes.length).find(({kind}) => kind === 'meta');
    if (!meta) return false;
    // A box of the full kind begins with a version and flags.
    const parts = boxesIn(bytes, meta.from + 4, meta.end);
    const [kinds, places] = ['iinf', 'iloc'].map((name) => parts.find(({kind}) => kind === name));
    if (!kinds || !places) return false;
    const ids = itemsAbout(bytes, kinds);
    const extents = extentsOf(bytes, places).filter(({id}) => ids.has(id));
    for (const {from, length} of extents) bytes.fill(0, from, from + length);
    return extents.length > 0;
  } catch {
    // It ends too early, or says things about itself that cannot be: nobody can read it.
    return false;
  }
}

function boxesIn(bytes: Buffer, start: number, end: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= end;) {
    const size = bytes.readUInt32BE(at);
    const [head, length] = size === 1 ? [16, Number(bytes.readBigUInt64BE(at + 8))] : [8, size === 0 ? end - at : size];
    if (length < head) break;
    boxes.push({
      kind: bytes.toString('latin1', at + 4, at + 8),
      from: at + head,
      end: Math.min(end, at + length),
    });
    at += length;
  }
  return boxes;
}

/** Which items say something about a picture. */
function itemsAbout(bytes: Buffer, {from, end}: Box): ReadonlySet<number> {
  const entries = boxesIn(bytes, from + (bytes[from] === 0 ? 6 : 8), end);
  const about = entries.map((entry) => {
    const version = bytes[entry.from]!;
    const wide = version >= 3 ? 2 : 0;
    const id = wide ? bytes.readUInt32BE(entry.from + 4) : bytes.readUInt16BE(entry.from + 4);
    const kind = bytes.toString('latin1', entry.from + 8 + wide, entry.from + 12 + wide);
    return kind === 'Exif' || kind === 'mime' ? id : null;
  });
  return new Set(about.filter((id) => id !== null));
}

/** Where the bytes of items are, of those that stand in the file itself. */
function extentsOf(
  bytes: Buffer,
  {from}: Box,
): readonly {readonly id: number; readonly from: number; readonly length: number}[] {
  let at = from + 4;
  const take = (size: number): number => {
    const value = size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    return value;
  };
  const version = bytes[from]!;
  const sizes = take(2);
  const [offsetSize, lengthSize, baseSize, indexSize] = [12, 8, 4, 0].map((bits) => (sizes >> bits) & 15) as [
    number,
    number,
    number,
    number,
  ];
  const count = take(version < 2 ? 2 : 4);
  const extents = [];
  for (let item = 0; item < count; item++) {
    const id = take(version < 2 ? 2 : 4);
    const isInFile = version === 0 || (take(2) & 15) === 0;
    take(2);
    const base = take(baseSize);
    const parts = take(2);
    for (let part = 0; part < parts; part++) {
      if (version > 0) take(indexSize);
      const [offset, length] = [take(offsetSize), take(lengthSize)];
      if (isInFile) extents.push({id, from: base + offset, length});
    }
  }
  return extents;
}
