import type { MessageKey } from '@turnout/shared/i18n';

/** A key, or two pressed one after the other, that does something from anywhere on the page. */
export interface Shortcut {
  /** As {@link KeyboardEvent.key} names them: `['/']`, `['g', 'e']`. */
  readonly keys: readonly [string] | readonly [string, string];
  /** What it does, in the list of keys. */
  readonly words: MessageKey;
  readonly run: () => void;
}

/** Finds the shortcut that a key completes after the one pressed before it, which may be none. */
export function matchShortcut(shortcuts: readonly Shortcut[], before: string | null, key: string): Shortcut | null {
  const pair = shortcuts.find(({ keys: [first, second] }) => second !== undefined && first === before && second === key);
  return pair ?? shortcuts.find(({ keys }) => keys.length === 1 && keys[0] === key) ?? null;
}

const TAKERS = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], [role="combobox"]';

/** Tells whether the key belongs to what has the focus: somebody is typing, or a menu or dialog is open. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  return event.target instanceof Element && event.target.closest(TAKERS) !== null;
}
