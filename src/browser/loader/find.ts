/**
 * Finds tags of ours: on the page and in open shadow roots, now and later. It looks at names only and never measures, so
 * that it costs the page no layout.
 */
import {prefix} from './elements.js';

/** Calls back for every element with our prefix that is not defined yet, and again for one that is put elsewhere. */
export function findTags(root: Document | ShadowRoot, found: (element: Element) => void): void {
  const watched = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    const added = new Set(records.flatMap(({addedNodes}) => [...addedNodes]));
    for (const node of added) {
      // The parser tells of parents and children alike: who comes with a parent is seen with it.
      if (isElement(node) && node.isConnected && !added.has(node.parentNode!)) lookInto(node);
    }
  });

  function watch(root: Document | ShadowRoot): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, {childList: true, subtree: true});
    for (const child of root.children) lookInto(child);
  }

  function lookInto(top: Element): void {
    look(top);
    for (const element of top.querySelectorAll('*')) look(element);
  }

  function look(element: Element): void {
    const {localName, shadowRoot} = element;
    if (localName.startsWith(prefix)) {
      // What is inside of ours is ours, and comes with it.
      if (!customElements.get(localName)) found(element);
    } else if (shadowRoot) watch(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName)) {
      // Somebody else's element that is still to come: it may bring a shadow root with tags of ours.
      void customElements.whenDefined(localName).then(() => element.isConnected && look(element));
    }
  }

  watch(root);
}

/** Not `instanceof`: a node may come from another frame, with that frame's classes. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
