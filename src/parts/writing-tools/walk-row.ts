/** The pattern of toolbars: one stop for Tab, arrows walk round among the buttons, in the direction that one reads. */
export function walkRow(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement;
  const buttons = [...row.querySelectorAll<HTMLElement>('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const [next, previous] = row.matches(':dir(rtl)') ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const targets: Partial<Record<string, HTMLElement>> = {
    [next]: buttons[(at + 1) % buttons.length],
    [previous]: buttons.at(at < 1 ? -1 : at - 1),
    Home: buttons[0],
    End: buttons.at(-1),
  };
  const target = targets[event.key];
  if (!target || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  // A feed has keys of its own.
  event.stopPropagation();
  target.focus();
}
