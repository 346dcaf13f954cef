/** A small application: each view is drawn anew, and thrown away when another one is chosen. */
const views: Readonly<Record<string, readonly [tag: string, attributes: Readonly<Record<string, string>>][]>> = {
  home: [
    ['foyer-trending', {limit: '3'}],
    ['foyer-feed', {scope: 'all', limit: '5'}],
  ],
  engineering: [['foyer-feed', {'group-id': 'g-engineering', limit: '3'}]],
};

function draw(): void {
  const name = new URLSearchParams(location.search).get('view') ?? 'home';
  const elements = (views[name] ?? []).map(([tag, attributes]) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  });
  document.querySelector('#view')?.replaceChildren(...elements);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', link.href);
    draw();
  });
addEventListener('popstate', draw);
draw();
