import { safeText } from './sheet-text';

const LONGEST = 31;
/** What no name of a sheet may hold, and what every formula would have to escape. */
const FORBIDDEN = /[[\]:*?/\\'"“”„«»]+/gu;
/** Where the first thought of a caption ends. */
const END_OF_THOUGHT = /[,;:(–—]/u;
/** Kept by Excel for itself. */
const RESERVED = 'history';

/** What a sheet holds. */
export interface SheetWish {
  /** "Table 3"; empty where nothing is numbered. */
  readonly label: string;
  readonly caption: string;
}

/** Names for sheets after what they hold: short, legible, each another one whatever its case. */
export function sheetNames(wishes: readonly SheetWish[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return wishes.map(({ label, caption }, index) => {
    const words = tidy(caption.split(END_OF_THOUGHT)[0] ?? '') || tidy(caption) || (label === '' ? String(index + 1) : '');
    const plain = shortened(tidy(`${label} ${words}`), LONGEST);
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const suffix = ` (${String(number)})`;
      name = shortened(plain, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function tidy(text: string): string {
  return safeText(text).replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();
}

/** Ends between words where it can. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/u, '');
  const end = start.lastIndexOf(' ');
  return `${(end > length / 2 ? start.slice(0, end) : start).trimEnd()}…`;
}
