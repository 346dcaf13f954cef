/** A person as a round picture, or as initials on a colour of their own. Decoration: the name always stands beside it. */
import {css} from 'lit';
import {hash} from '../lib/hash.js';
import {initials} from '../lib/initials.js';
import {safeUrl} from '../lib/safe-url.js';
import {byHand, copied, make} from './by-hand.js';

/** Whom to draw; null: an account that is gone. */
export interface AvatarPerson {
  readonly id: string;
  readonly displayName: string;
  readonly avatarUrl?: string | null;
}

const hues = 8;

/** The initials stay below the picture: a picture that is late, missing or blocked leaves no hole, and needs no code. */
const draw = copied((id: string | null, name: string, address: string | null) => {
  const picture = safeUrl(address);
  const image = picture ? [make('img', {loading: 'lazy', decoding: 'async', alt: '', src: picture})] : [];
  const look = id === null ? 'nobody' : `hue${hash(id) % hues}`;
  return make('span', {class: `avatar ${look}`, 'aria-hidden': 'true'}, [initials(name), ...image]);
});

const lookOf = (person: AvatarPerson | null): Parameters<typeof draw> =>
  person ? [person.id, person.displayName, person.avatarUrl ?? null] : [null, '', null];

export const avatar = (person: AvatarPerson | null): unknown => byHand(draw, ...lookOf(person));

/** The same as a node, for what is drawn by hand as a whole. */
export const avatarNode = (person: AvatarPerson | null): Node => draw(...lookOf(person));

/** Lightness and chroma are equal for all, so no colleague is louder than another; contrast is 7 : 1 and more. */
export const avatarStyles = css`
  .avatar {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_avatar);
    block-size: var(--_avatar);
    border-radius: 50%;
    overflow: hidden;
    background: light-dark(oklch(0.9 0.055 var(--_hue)), oklch(0.4 0.07 var(--_hue)));
    color: light-dark(oklch(0.36 0.09 var(--_hue)), oklch(0.94 0.04 var(--_hue)));
    font-size: calc(var(--_avatar) * 0.36);
    font-weight: 600;
    line-height: 1;
    user-select: none;
    --_hue: 260;
  }
  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .nobody {
    background: var(--_line);
  }
  .hue1 {
    --_hue: 20;
  }
  .hue2 {
    --_hue: 60;
  }
  .hue3 {
    --_hue: 100;
  }
  .hue4 {
    --_hue: 150;
  }
  .hue5 {
    --_hue: 195;
  }
  .hue6 {
    --_hue: 305;
  }
  .hue7 {
    --_hue: 345;
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }
  }
`;
