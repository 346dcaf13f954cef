/** Functions that run in the page: each is sent there as text, so none may use anything from outside itself. */

declare global {
  interface Window {
    /** What the page's policy has stopped, from its first moment on. */
    policyViolations?: string[];
    /** What its console has said, where the browser's driver cannot tell. */
    heard?: string[];
  }
}

/** What a person sees of an element. */
export interface Found {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Runs before any script of the page. */
export function watchPolicy(): void {
  const violations: string[] = [];
  window.policyViolations = violations;
  addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, blockedURI, sourceFile, lineNumber, sample}) =>
      violations.push(`${effectiveDirective}: ${blockedURI} in ${sourceFile ?? ''}:${lineNumber} ${sample ?? ''}`),
    true,
  );
}

/**
 * Everything that matches, through every shadow root, and can be seen.
 * @param toPress - Brings the first that holds these words to the middle of the window, and gives only that.
 */
export function findAll(selector: string, toPress: string | null = null): Found[] {
  type Scope = Document | Element | ShadowRoot;
  const within = (scope: Scope): Element[] =>
    [...scope.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  const search = (scopes: readonly Scope[], part: string): Element[] => [
    ...new Set(
      scopes
        .flatMap((scope) => [
          ...(scope instanceof Element && scope.shadowRoot ? within(scope.shadowRoot) : []),
          ...within(scope),
        ])
        .filter((element) => element.matches(part)),
    ),
  ];
  const isShown = (element: Element): boolean =>
    // An element without a box of its own may hold some that are seen.
    getComputedStyle(element).display === 'contents' ||
    element.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || ['STYLE', 'SCRIPT'].includes(node.tagName) || !isShown(node)) return '';
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inside = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
    return inside.map(textOf).join(' ');
  };
  const look = (element: Element): Found => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return {text: textOf(element).replace(/\s+/g, ' ').trim(), x, y, width, height};
  };
  const elements = selector
    .split(' ')
    .reduce<readonly Scope[]>((scopes, part) => search(scopes, part), [document])
    .filter((one): one is Element => one instanceof Element && isShown(one));
  if (toPress === null) return elements.map(look).filter(({width, height}) => width > 0 && height > 0);
  const first = elements.find((element) => textOf(element).includes(toPress));
  first?.scrollIntoView({block: 'center', behavior: 'instant'});
  return first ? [look(first)] : [];
}

/** Tries what a strict policy forbids; says what was stopped. */
export function tryForbidden(): {readonly style: boolean; readonly html: boolean} {
  const box = document.createElement('p');
  box.setAttribute('style', 'color: rgb(1, 2, 3)');
  document.body.append(box);
  const refused = (act: () => unknown): boolean => {
    try {
      act();
      return false;
    } catch {
      return true;
    }
  };
  return {
    style: getComputedStyle(box).color !== 'rgb(1, 2, 3)',
    html: refused(() => Reflect.set(box, ['inner', 'HTML'].join(''), '<b>text</b>')),
  };
}

/** The sum of all layout shifts of the page so far; 0 where the browser does not count them. */
export function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
    }
    // What was buffered is told before the next frame but one.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
  });
}

/** Drops a small picture on the composer of a post box. */
export function dropPicture(name: string): void {
  const dots = 'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGOQjZmDFTEMLQkA745FQW88IrYAAAAASUVORK5CYII=';
  const bytes = Uint8Array.from(atob(dots), (sign) => sign.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name, {type: 'image/png'}));
  // What it is called ends in the version.
  const inside = [...document.querySelector('foyer-post-box')!.shadowRoot!.querySelectorAll('*')];
  const composer = inside.find(({localName}) => localName.startsWith('foyer-composer'))!;
  composer.dispatchEvent(new DragEvent('drop', {bubbles: true, composed: true, cancelable: true, dataTransfer}));
}
