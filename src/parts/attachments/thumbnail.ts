/** Small pictures of files that are only on this device: painted, because an address of them is what a page's policy may forbid. */

const painted = new WeakMap<HTMLCanvasElement, File>();

/** Paints every canvas that names a file and does not show it yet. What cannot be read stays without. */
export function drawThumbnails(root: ParentNode, files: ReadonlyMap<string, File>): void {
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>('canvas[data-file]')) {
    const file = files.get(canvas.dataset.file!);
    if (!file || painted.get(canvas) === file) continue;
    painted.set(canvas, file);
    void paint(canvas, file).catch(() => undefined);
  }
}

async function paint(canvas: HTMLCanvasElement, file: File): Promise<void> {
  const picture = await createImageBitmap(file);
  // Its middle, as much as fits: all of the tile is covered.
  const side = Math.min(picture.width, picture.height);
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
  canvas.getContext('2d')?.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
  picture.close();
}
