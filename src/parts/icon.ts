/**
 * The door to the icon set (Lucide): what a feed draws. Every icon is named by what it means, not by how it looks. Those of what comes
 * late come along with it (`late-icon.ts`, `writing-icons.ts`, `writing-tools/icons.ts`).
 */
import arrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import check from 'lucide/dist/esm/icons/circle-check.mjs';
import question from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import offline from 'lucide/dist/esm/icons/cloud-off.mjs';
import react from 'lucide/dist/esm/icons/face-slightly-smiling-plus.mjs';
import lock from 'lucide/dist/esm/icons/lock.mjs';
import reply from 'lucide/dist/esm/icons/message-circle.mjs';
import pin from 'lucide/dist/esm/icons/pin.mjs';
import {byHand, copied, make} from './by-hand.js';

export type Shape = (typeof lock)[number];

/** Circles, lines and boxes drawn as a path, so that an icon is one node in the page. */
function path([tag, a]: Shape): string {
  const n = (name: string): number => Number(a[name] ?? 0);
  switch (tag) {
    case 'circle':
      return `M${n('cx') - n('r')} ${n('cy')}a${n('r')} ${n('r')} 0 1 0 ${2 * n('r')} 0a${n('r')} ${n('r')} 0 1 0 ${-2 * n('r')} 0`;
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'rect': {
      const [r, w, h] = [n('rx'), n('width') - 2 * n('rx'), n('height') - 2 * n('rx')];
      const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x * r} ${y * r}`;
      return `M${n('x') + r} ${n('y')}h${w}${corner(1, 1)}v${h}${corner(-1, 1)}h${-w}${corner(-1, -1)}v${-h}${corner(1, -1)}z`;
    }
    default:
      // A path of its own may start with a relative move: from the origin, not from where the last one ended.
      return `M0 0${a.d ?? ''}`;
  }
}

const svg = 'http://www.w3.org/2000/svg';

/**
 * Draws icons of a set, beside words and never alone without a name on their control, so they are hidden from the ear.
 * @param size - In pixels.
 * @returns what draws one by its name, with a word behind it if there is one; `node` for what is drawn by hand as a whole.
 */
export function iconSet<Name extends string>(
  icons: Readonly<Record<Name, readonly Shape[]>>,
  size = 20,
): ((name: Name, word?: string) => unknown) & {node: (name: Name, word: string) => Node} {
  const look = {class: 'icon', viewBox: '0 0 24 24', width: `${size}`, height: `${size}`, 'aria-hidden': 'true'};
  const picture = copied((name: Name) =>
    make('svg', look, [make('path', {d: icons[name].map(path).join('')}, [], svg)], svg),
  );
  const draw = (name: Name, word: string): Node => {
    const drawn = document.createDocumentFragment();
    drawn.append(picture(name));
    if (word) drawn.append(make('span', {}, [word]));
    return drawn;
  };
  return Object.assign((name: Name, word = '') => byHand(draw, name, word), {node: draw});
}

export const icon = iconSet({arrowUp, check, lock, offline, pin, question, react, reply});
