const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Escape: 'Esc',
  Delete: 'Del',
};

/** What is printed on the keys of a shortcut: `mod+k` is `Ctrl` and `K`, or `⌘` and `K` on a Mac. */
export function keyCaps(key: string, isApple: boolean): readonly string[] {
  if (key === '+') return ['+'];
  return key.split('+').map((part, index, all) => {
    if (part === 'mod') return isApple ? '⌘' : 'Ctrl';
    if (part === 'alt') return isApple ? '⌥' : 'Alt';
    return SIGNS[part] ?? (all.length > 1 && index > 0 && part.length === 1 ? part.toUpperCase() : part);
  });
}
