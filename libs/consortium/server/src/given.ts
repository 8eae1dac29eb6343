import { tidyLine, tidyText } from '@turnout/shared/kernel';

/** A text as it is kept: tidy, and `null` for none. */
export function keptText(text: string | null | undefined): string | null {
  const kept = tidyText(text ?? '');
  return kept === '' ? null : kept;
}

/** Lines as they are kept: tidy, in the order given. */
export function keptLines(lines: readonly string[] | null | undefined): string[] {
  return (lines ?? []).map((line) => tidyLine(line));
}

/** What a change amounts to: the fields it names over those that are there. */
export function merged<T extends object>(current: T, change: object): T {
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...current, ...Object.fromEntries(named) };
}
