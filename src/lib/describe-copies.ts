/** What the developer of a page with two versions is told. Apart, because hardly any page needs it. */

interface Named {
  readonly version: string;
  readonly url: string;
  readonly protocol: number;
}

export function describeCopies(first: Named, second: Named): string {
  const both = `Two versions are on this page: ${place(first)} came first, then ${place(second)}.`;
  return first.protocol === second.protocol
    ? `${both} They share one network and one sign-in, and each element is of the version that came first. Load only one to have one behaviour.`
    : `${both} They are too different to share a network: widgets of the later one stay without. Load only one, or build one with another prefix.`;
}

const place = ({version, url}: Named): string => (url ? `${version} (${url})` : version);
