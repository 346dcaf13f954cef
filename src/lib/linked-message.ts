/** The message that the page's address names; null: none. */
export function linkedMessage(): string | null {
  const [, named] = /#(?:.*[?&])?foyer=([^&]+)/.exec(location.href) ?? [];
  try {
    return named ? decodeURIComponent(named) : null;
  } catch {
    return null;
  }
}
