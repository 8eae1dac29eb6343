import { lengthOf, tidyLine } from '@turnout/shared/kernel';

/** Longest code in code points: a partner without a short name goes by its full one. */
export const MAX_CODE_LENGTH = 120;

/** Tells whether the text can be a code, by which a project names its partners, types and work packages: tidy, on one line, 1 to 120 code points. */
export function isCode(text: string): boolean {
  return text !== '' && text === tidyLine(text) && lengthOf(text) <= MAX_CODE_LENGTH;
}
