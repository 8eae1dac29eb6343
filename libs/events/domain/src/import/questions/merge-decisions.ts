import { canonicalJson } from '@turnout/shared/kernel';
import type { Decision } from '../contract';

type Assign = Extract<Decision, { kind: 'assign' }>;

/** One decision that does for all rows what each of these, which differ in nothing but rows and assigned values, does for some. */
export function mergeDecisions(decisions: readonly Decision[]): Decision {
  const [first] = decisions as [Decision];
  if (first.kind === 'assign') return { ...first, values: mergeValues(decisions as readonly Assign[]) };
  if (!('rows' in first)) return first;
  const rows = (decisions as readonly (typeof first)[]).flatMap((decision) => decision.rows);
  return { ...first, rows: sorted(rows) };
}

function mergeValues(decisions: readonly Assign[]): Assign['values'] {
  const byValue = new Map<string, { readonly rows: number[]; readonly value: unknown }>();
  for (const { rows, value } of decisions.flatMap(({ values }) => values)) {
    const key = canonicalJson(value);
    const known = byValue.get(key);
    if (known) known.rows.push(...rows);
    else byValue.set(key, { rows: [...rows], value });
  }
  return [...byValue.values()].map(({ rows, value }) => ({ rows: sorted(rows), value }));
}

function sorted(rows: readonly number[]): number[] {
  return [...new Set(rows)].sort((one, other) => one - other);
}
