/** Another tab of the same site, with the same widgets: a window of its own, that shares what the device keeps. */
import type {Desk} from './desk.js';

interface Opened extends Window {
  readonly deskOf: (person: string) => Promise<Desk>;
}

const opened = new Set<HTMLIFrameElement>();

/** The same person sits at it. */
export async function otherTab(person: string): Promise<Desk> {
  const frame = document.createElement('iframe');
  opened.add(frame);
  const loaded = new Promise((resolve) => addEventListener('message', resolve, {once: true}));
  frame.src = new URL('./tab.html', import.meta.url).href;
  // In sight, or its widgets would wait until somebody is about to see them.
  Object.assign(frame.style, {position: 'fixed', insetBlockStart: '0', insetInlineEnd: '0'});
  document.body.append(frame);
  await loaded;
  return (frame.contentWindow as unknown as Opened).deskOf(person);
}

export function closeTabs(): void {
  for (const frame of opened) frame.remove();
  opened.clear();
}
