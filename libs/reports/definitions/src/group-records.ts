import type { EventRecord } from '@turnout/events/domain';
import { collator } from '@turnout/shared/i18n';
import type { TypeFacts } from './ledger-facts';

/** Records of one type; `type` is `null` for those whose type nobody stated. */
export interface TypeGroup {
  readonly type: TypeFacts | null;
  readonly records: readonly EventRecord[];
}

/**
 * Records by type in the project's order, those without a type last; inside a type by date, then title, then id, with
 * unknown dates last. Every type of the project is there, also without records; "no type" only where there are such.
 */
export function groupByType(records: readonly EventRecord[], types: readonly TypeFacts[], locale: string): readonly TypeGroup[] {
  const sorted = [...records].sort(byDateThenTitle(locale));
  const of = (code: string | null): readonly EventRecord[] => sorted.filter((record) => record.type === code);
  const untyped = of(null);
  const groups = [...types, ...strayTypes(sorted, types)].map((type): TypeGroup => ({ type, records: of(type.code) }));
  return untyped.length === 0 ? groups : [...groups, { type: null, records: untyped }];
}

/** Codes that records carry and the project does not list: shown by their code rather than lost. */
function strayTypes(records: readonly EventRecord[], types: readonly TypeFacts[]): readonly TypeFacts[] {
  const listed = new Set(types.map(({ code }) => code));
  const codes = new Set(records.map(({ type }) => type).filter((code) => code !== null));
  return [...codes].filter((code) => !listed.has(code)).map((code) => ({ code, label: code }));
}

function byDateThenTitle(locale: string): (a: EventRecord, b: EventRecord) => number {
  const words = collator(locale);
  return (a, b) => byText(a.startsOn ?? LAST, b.startsOn ?? LAST) || words.compare(a.title, b.title) || byText(a.id, b.id);
}

/** Sorts behind every ISO date. */
const LAST = '\uffff';

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
