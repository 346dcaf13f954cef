/** Finds what widgets are drawn with: its tags have the version in their names, as in what is published. */

/** By the beginning of the name: found once, then asked for. */
const tags = new Map<string, string>();

type Root = ParentNode | null | undefined;

/** The whole tag whose name begins so; until there is one, the beginning. */
export function tagOf(name: string, root: Root): string {
  if (!tags.has(name)) {
    const found = [...(root?.querySelectorAll('*') ?? [])].find(({localName}) => localName.startsWith(`${name}-`));
    if (found) tags.set(name, found.localName);
  }
  return tags.get(name) ?? name;
}

export const part = (name: string, root: Root): Element | null | undefined => root?.querySelector(tagOf(name, root));
