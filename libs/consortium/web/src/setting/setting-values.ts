import type { SettingField, SettingKind } from './setting-field';

/** What stands in the fields of a form, by name, as it was typed: what is kept as a draft is exactly this. */
export type SettingValues = Readonly<Record<string, string>>;

/** What the API takes and gives, by name. */
export type SettingFacts = Readonly<Record<string, unknown>>;

const LISTS: readonly SettingKind[] = ['lines', 'countries', 'dimensions', 'parts'];

/** Puts facts into fields; what is not known is an empty field. */
export function valuesOf(fields: readonly SettingField[], facts: object): SettingValues {
  const known = facts as SettingFacts;
  return Object.fromEntries(fields.map(({ name, kind }) => [name, textOf(kind, known[name])]));
}

/** Reads the fields. An empty field is `null`, or a list without entries; what is no number stays what it is, for the rules to refuse. */
export function factsOf(fields: readonly SettingField[], values: SettingValues): SettingFacts {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, factIn(kind, values[name] ?? '')]));
}

/** The facts that differ: all that a change has to send, so that nothing else is overwritten. */
export function changedFacts(before: SettingFacts, after: SettingFacts): SettingFacts {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value)));
}

/** Puts what one person typed onto what another saved meanwhile: a field that was not touched says what was saved. */
export function mergedValues(base: SettingValues, mine: SettingValues, theirs: SettingValues): SettingValues {
  return Object.fromEntries(Object.keys(base).map((name) => [name, (base[name] === mine[name] ? theirs[name] : mine[name]) ?? '']));
}

/** Whether two fillings say the same. */
export function isSameValues(one: SettingValues, other: SettingValues): boolean {
  return Object.keys(one).every((name) => one[name] === other[name]);
}

function textOf(kind: SettingKind, fact: unknown): string {
  if (kind === 'parts') return JSON.stringify(fact ?? []);
  if (kind === 'flag') return String(fact === true);
  if (Array.isArray(fact)) return fact.join('\n');
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
}

function factIn(kind: SettingKind, text: string): unknown {
  if (kind === 'parts') return partsIn(text);
  if (LISTS.includes(kind)) return entriesIn(text);
  if (kind === 'flag') return text === 'true';
  const typed = text.trim();
  if (typed === '') return null;
  if (kind === 'number' || kind === 'hue') return numberIn(typed);
  return typed;
}

function entriesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function partsIn(text: string): readonly unknown[] {
  const parts: unknown = text === '' ? [] : JSON.parse(text);
  return Array.isArray(parts) ? parts : [];
}

/** Reads `1 200`, `1,200` and `1.200` alike; a separator stands before exactly three digits. `NaN` for what is no number. */
function numberIn(typed: string): number {
  return /^-?(\d+|\d{1,3}([\s.,']\d{3})+)$/u.test(typed) ? Number(typed.replace(/[\s.,']/gu, '')) : Number.NaN;
}
