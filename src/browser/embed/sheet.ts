/** The frame's own styles. Built by hand: a frame that refuses loads nothing more than this script. */
/*
 * The ground is the page's around, seen through the frame, unless a surface was asked for. Scrolling is for frames that
 * cannot grow.
 */
const rules = `
  html {
    background: var(--foyer-surface, transparent);
    font: 1rem/1.5 var(--foyer-font, system-ui, sans-serif);
  }
  html[data-fits] {
    scrollbar-width: none;
  }
  body {
    margin: 0;
  }
  /* The margins of what is inside, and room for rings around what has the focus. */
  main {
    display: flow-root;
    padding: 4px;
  }
  main > * {
    display: block;
  }
  main > foyer-network {
    display: contents;
  }
  .refusal {
    max-inline-size: 40rem;
    margin-inline: auto;
    padding: 16px;
    color: light-dark(#1f2430, #e8eaee);
  }
  .refusal h1 {
    margin: 0 0 4px;
    font-size: 1.0625rem;
  }
  .refusal p {
    margin: 0 0 8px;
    overflow-wrap: anywhere;
  }
  .refusal code {
    color: light-dark(#565e6e, #a5adba);
    font-size: 0.875rem;
  }
`;

export function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(rules);
  return made;
}
