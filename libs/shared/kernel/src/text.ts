/** Text as it is kept: Unicode NFC, control characters gone, runs of white space as one space, none at either end. */
export function tidyLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Like {@link tidyLine}, but line breaks are kept: at most one blank line in a row. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .split('\n')
    .map((line) => tidyLine(line))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Length as a person counts it: in code points, so that an emoji or a rare letter is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}
