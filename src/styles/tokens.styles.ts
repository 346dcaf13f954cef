/**
 * The whole theming API. A page sets `--foyer-*`; elements and parts only ever read the `--_*` names, which are derived
 * here, on the element's own host, so that a value set on any ancestor counts (a default set as `--foyer-*` on the host
 * would hide it).
 *
 * | a page may set                  | default                                                              |
 * | ------------------------------- | -------------------------------------------------------------------- |
 * | `--foyer-accent`                | a calm blue; the one colour, for what can be done next                |
 * | `--foyer-text`                  | near black or near white, by colour scheme                           |
 * | `--foyer-surface`               | white or near black: what the widget *stands on*, it paints nothing  |
 * | `--foyer-muted` `--foyer-line`  | text mixed into surface                                              |
 * | `--foyer-surface-raised`        | what floats: menus, cards, dialogs                                   |
 * | `--foyer-danger` `--foyer-success` | red and green                                                     |
 * | `--foyer-font` `--foyer-font-size` | the page's                                                        |
 * | `--foyer-radius`                | 8px                                                                  |
 * | `--foyer-space`                 | 16px; 8px with `density="compact"`: the room between two things      |
 * | `--foyer-header`                | 0px: height of a header that stays at the window's top               |
 *
 * Light or dark is the page's `color-scheme`, unless `theme` says `light`, `dark` or `system`.
 */
import {css} from 'lit';

/*
 * Contrast is kept whatever accent comes in, by clamping its lightness. A colour of OKLCH lightness L has a luminance
 * of about L³ (within 15 % for every hue), so L ≤ 0.48 stays above 4.5 : 1 on surfaces down to a light grey, L ≥ 0.78 on
 * surfaces up to a dark grey. A fill gets white words at L ≤ 0.52 and near-black ones at L ≥ 0.72. Chroma is held where
 * a screen can still show it: clipping would change the lightness again.
 * `--_edge` bounds controls and needs 3 : 1; `--_line` is only decoration.
 */
export const tokens = css`
  :host {
    --_text: var(--foyer-text, light-dark(oklch(0.25 0.012 260), oklch(0.93 0.006 260)));
    --_surface: var(--foyer-surface, light-dark(#fff, oklch(0.2 0.01 260)));
    --_accent: var(--foyer-accent, oklch(0.53 0.15 255));
    --_muted: var(--foyer-muted, color-mix(in oklch, var(--_text) 72%, var(--_surface)));
    --_line: var(--foyer-line, color-mix(in oklch, var(--_text) 13%, var(--_surface)));
    --_edge: color-mix(in oklch, var(--_text) 54%, var(--_surface));
    --_raised: var(
      --foyer-surface-raised,
      light-dark(var(--_surface), color-mix(in oklch, var(--_surface), var(--_text) 8%))
    );
    --_hover: color-mix(in oklch, var(--_text) 7%, transparent);
    --_accent-text: light-dark(
      oklch(from var(--_accent) min(l, 0.48) min(c, 0.2) h),
      oklch(from var(--_accent) max(l, 0.78) min(c, 0.13) h)
    );
    --_fill: light-dark(
      oklch(from var(--_accent) min(l, 0.52) min(c, 0.22) h),
      oklch(from var(--_accent) max(l, 0.72) min(c, 0.16) h)
    );
    --_on-fill: light-dark(#fff, oklch(0.2 0.02 260));
    --_tint: color-mix(in oklch, var(--_fill) 11%, var(--_surface));
    --_danger: light-dark(
      oklch(from var(--foyer-danger, #b3261e) min(l, 0.5) c h),
      oklch(from var(--foyer-danger, #f2938c) max(l, 0.76) c h)
    );
    --_success: light-dark(
      oklch(from var(--foyer-success, #1a7f37) min(l, 0.5) c h),
      oklch(from var(--foyer-success, #6fcf87) max(l, 0.76) c h)
    );
    --_shadow: 0 1px 2px rgb(0 0 0 / 0.1), 0 8px 24px rgb(0 0 0 / 0.16);
    --_radius: var(--foyer-radius, 8px);
    --_space: var(--foyer-space, 16px);
    --_avatar: 40px;
    --_target: 32px;
    --_small: max(0.8125em, 12px);
    --_title: 1.0625em;
    --_heading: 1.25em;
    --_quick: 150ms ease-out;
    color: var(--_text);
    font-family: var(--foyer-font, inherit);
    font-size: var(--foyer-font-size, inherit);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='system']) {
    color-scheme: light dark;
  }
  :host([density='compact']) {
    --_space: var(--foyer-space, 8px);
    --_avatar: 32px;
    --_target: 28px;
  }
  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0s;
    }
  }
  /* Printers leave out backgrounds: what is light on dark would be light on white. */
  @media print {
    :host,
    :host([theme]) {
      color-scheme: only light;
    }
  }
`;
