/** Tabs, as simple as they get: one panel is shown, the other is hidden. */
const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];

for (const tab of tabs)
  tab.addEventListener('click', () => {
    for (const other of tabs) {
      other.setAttribute('aria-selected', String(other === tab));
      const panel = document.getElementById(other.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = other !== tab;
    }
  });
