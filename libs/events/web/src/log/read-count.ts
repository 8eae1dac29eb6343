/** What a person typed into a count field. */
export type ReadCount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'count'; readonly count: number; readonly isApproximate: boolean }
  | { readonly kind: 'unreadable' };

const COUNT = /^(~|≈|ca\.?|c\.)?\s*(-?\d[\d\s.,']*)(\+)?$/iu;

/** Reads a count of people: `1 200`, `1,200` and `1.200` alike; a leading `~` or a trailing `+` makes it an estimate. */
export function readCount(text: string): ReadCount {
  const tidy = text.trim();
  if (tidy === '') return { kind: 'empty' };
  const [, before, figures, after] = COUNT.exec(tidy) ?? [];
  if (figures === undefined || !isGrouped(figures.trim())) return { kind: 'unreadable' };
  const count = Number(figures.replace(/[\s.,']/gu, ''));
  return { kind: 'count', count, isApproximate: before !== undefined || after !== undefined };
}

/** A separator stands before exactly three digits, so that `12.5` is not taken for 125. */
function isGrouped(figures: string): boolean {
  return /^-?\d+$/u.test(figures) || /^-?\d{1,3}([\s.,']\d{3})+$/u.test(figures);
}
