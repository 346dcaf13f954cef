/** What the page hears of the widgets, on screen, for developers who want to know what they may build on. */

const events = ['foyer-session-change', 'foyer-before-post', 'foyer-post', 'foyer-before-open-post'];
const kept = 50;

/** Writes every event of the widgets into the list, newest first. */
export function logEvents(list: HTMLElement): void {
  for (const name of events) document.addEventListener(name, (event) => write(list, event));
}

function write(list: HTMLElement, event: Event): void {
  const entry = document.createElement('p');
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString('en-GB');
  const name = document.createElement('b');
  name.textContent = event.type;
  const from = document.createElement('code');
  // The true origin, even if it is in a shadow root.
  const [source] = event.composedPath();
  from.textContent = source instanceof Element ? `<${source.localName}>` : 'document';
  const about = document.createElement('span');
  about.textContent = describe(event);
  entry.append(time, name, from, about);
  list.prepend(entry);
  while (list.children.length > kept) list.lastElementChild?.remove();
}

/** The event's own fields, one level deep: names and ids tell enough. */
function describe(event: Event): string {
  const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  return own.map(([name, value]) => `${name}: ${short(value)}`).join(', ');
}

function short(value: unknown): string {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
}
