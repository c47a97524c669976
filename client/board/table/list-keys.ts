// Which line an arrow key leads to. Lines beyond those that are rendered come with scrolling, which the focus brings about.

/** Moves the focus between the cases of the list. */
export function onListKey(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const at = event.target.closest<HTMLElement>('[data-case-id]');
  if (!at) return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-case-id]')];
  const index = lines.indexOf(at);
  const next = {
    ArrowDown: lines[index + 1],
    ArrowUp: lines[index - 1],
    Home: lines[0],
    End: lines.at(-1),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
