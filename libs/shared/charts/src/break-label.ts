import { textWidth } from './text-width';

/** Where a word may end: behind a space, a hyphen or a stroke. */
const PARTS = /[^\s\-–—/]*[\s\-–—/]?/gu;

/** Breaks a label into lines that are no wider than is allowed: between words where it can, within a word that is too long for any line. */
export function breakLabel(label: string, width: number, size: number, isBold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (text: string): boolean => textWidth(text.trimEnd(), size, isBold) <= width;
  for (const part of partsOf(label)) {
    if (line !== '' && !fits(line + part)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
    while (!fits(line)) {
      const head = headOf(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line.trimEnd()].filter((each, index) => each !== '' || index === 0);
}

function partsOf(label: string): readonly string[] {
  return [...label.replace(/\s+/gu, ' ').trim().matchAll(PARTS)].map(([part]) => part).filter((part) => part !== '');
}

/** As many letters as fit, and at least one. */
function headOf(word: string, fits: (text: string) => boolean): string {
  const letters = [...word];
  let count = Math.max(1, letters.length - 1);
  while (count > 1 && !fits(letters.slice(0, count).join(''))) count--;
  return letters.slice(0, count).join('');
}
