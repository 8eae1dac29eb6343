import type { MessageKey } from '@turnout/shared/i18n';

/** A key, two keys pressed one after the other, or keys held together, and what they do. */
export interface Shortcut {
  /**
   * As {@link KeyboardEvent.key} names them: `['/']`, `['g', 'e']` for one after the other, `['mod+k']` for Ctrl or, on a Mac, ⌘.
   * Of keys that are only told of, as many as do the like: `['ArrowUp', 'ArrowDown']`.
   */
  readonly keys: readonly string[];
  /** What it does, in the list of keys. */
  readonly words: MessageKey;
  /** Absent where what has the focus listens by itself, and the list only tells of it. */
  readonly run?: () => void;
  /** Whether it belongs to what is open now, rather than to the application. */
  readonly isOfPage?: boolean;
}

/** A shortcut that this service listens to. */
export type RunningShortcut = Shortcut & Required<Pick<Shortcut, 'run'>>;

/** Finds the shortcut that a key completes after the one pressed before it, which may be none. */
export function matchShortcut(shortcuts: readonly Shortcut[], before: string | null, key: string): RunningShortcut | null {
  const running = shortcuts.filter((shortcut): shortcut is RunningShortcut => shortcut.run !== undefined);
  const pair = running.find(({ keys: [first, second] }) => second !== undefined && first === before && second === key);
  return pair ?? running.find(({ keys }) => keys.length === 1 && keys[0] === key) ?? null;
}

/** The key of an event as a {@link Shortcut} names it; on a Mac ⌘ stands where Ctrl does elsewhere. */
export function keyOf(event: KeyboardEvent, isApple: boolean): string {
  const [mod, other] = isApple ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (other) return `other+${event.key}`;
  return mod ? `mod+${event.key.toLowerCase()}` : event.key;
}

const TAKERS = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], [role="combobox"]';
/** What is open above everything else takes also the keys that are held together. */
const MODAL = '[aria-modal="true"], mat-dialog-container';

/** Tells whether the key belongs to what has the focus: somebody is typing, or a menu or dialog is open. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return true;
  const isHeld = event.ctrlKey || event.metaKey;
  return event.target instanceof Element && event.target.closest(isHeld ? MODAL : TAKERS) !== null;
}
