import type { HeadingBlock } from './block';

/** A heading as it is read: its number, where it has one, before its text. */
export function headingText({ number, text }: Pick<HeadingBlock, 'number' | 'text'>): string {
  return number === undefined ? text : `${number} ${text}`;
}
