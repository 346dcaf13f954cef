/** The pictures of people and groups, drawn from their ids: nothing is stored, and an id that nobody has gets one as well. */
import {faceSvg, groupMarkSvg} from './seed/faces.js';

const path = /^\/faces\/([\w.-]{1,100})\.svg$/;

/** The picture at a path; null: that is no path of a picture. */
export function face(pathname: string): Response | null {
  const id = path.exec(pathname)?.[1];
  if (id === undefined) return null;
  const svg = id.startsWith('g-') ? groupMarkSvg(id) : faceSvg(id);
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      // Opened on its own, an SVG is a document of this origin.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
    },
  });
}
