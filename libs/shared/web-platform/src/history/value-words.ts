import { countryName, formatCount, formatDate, type MessageKey, type Translator } from '@turnout/shared/i18n';
import { canonicalJson, isIsoDate } from '@turnout/shared/kernel';

/** Fields that hold a word of a vocabulary, and where the words for it begin. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  level: ['events.vocabulary.level'],
  mode: ['events.vocabulary.mode'],
  setting: ['events.vocabulary.setting'],
  status: ['events.vocabulary.status', 'consortium.due-status'],
  breakdownDimensions: ['events.vocabulary.dimension'],
  'series.basis': ['events.vocabulary.series'],
  isRevised: ['history.flag'],
  eachPeriod: ['history.flag'],
  surplus: ['impact.targets.surplus'],
  includesUnapproved: ['history.flag'],
  active: ['history.flag'],
  isAdministrator: ['history.flag'],
  secondFactor: ['history.flag'],
  recoveryCodes: ['history.word'],
  provider: ['history.word'],
  link: ['history.word'],
  'participants.quality': ['events.vocabulary.quality'],
  'participants.method': ['events.vocabulary.method'],
  'evidence.kind': ['events.vocabulary.evidence'],
  'evidence.supports': ['events.vocabulary.supports'],
};

const COUNTRIES = new Set(['country', 'countries']);

/** The name of a field in a history; the field's own name where the catalogue has none, for a history outlives its fields. */
export function fieldWords(field: string, translator: Translator): string {
  return wordOf(`history.field.${field}`, translator) ?? field;
}

/** What kind of thing an entry is about; the kind's own name where the catalogue has none. */
export function kindWords(kind: string, translator: Translator): string {
  return wordOf(`history.kind.${kind}`, translator) ?? kind;
}

/** What was done; the operation's own name where the catalogue has none. */
export function operationWords(operation: string, translator: Translator): string {
  return wordOf(`history.operation.${operation}`, translator) ?? operation;
}

/** What a field said, as people write it. */
export function valueWords(field: string, value: unknown, translator: Translator): string {
  if (value === null || value === undefined) return translator.text('history.nothing');
  if (Array.isArray(value)) return value.map((each) => partWords(field, each, translator)).join('; ');
  return partWords(field, value, translator);
}

function partWords(field: string, value: unknown, translator: Translator): string {
  if (typeof value === 'number') return isAmount(field) ? formatCount(value, translator.locale) : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return textWords(field, String(value), translator);
  if (isMeeting(value)) return meetingWords(value, translator);
  return isBreakdown(value) ? breakdownWords(value, translator) : isClause(value) ? clauseWords(value, translator) : otherWords(value);
}

function textWords(field: string, text: string, translator: Translator): string {
  const vocabularies = VOCABULARIES[field];
  if (vocabularies)
    return vocabularies.map((vocabulary) => wordOf(`${vocabulary}.${text}`, translator)).find((word) => word !== null) ?? text;
  // The id of a change of many events, or of an import, says nothing to a reader.
  if (field === 'bulk' || field === 'import') return translator.text(`history.${field}`);
  if (COUNTRIES.has(field)) return placeWords(text, translator);
  return isIsoDate(text) ? formatDate(text, translator.locale) : text;
}

/** A country by its name; what stands for several countries has a word of its own. */
function placeWords(place: string, translator: Translator): string {
  return (
    wordOf(`shared.country.${place.toLowerCase()}`, translator) ?? (place.length === 2 ? countryName(place, translator.locale) : place)
  );
}

/** Years and months are numbers that nobody sets with separators. */
function isAmount(field: string): boolean {
  return !/Year|Month/u.test(field);
}

interface WrittenBreakdown {
  readonly dimension: string;
  readonly parts: readonly { readonly category: string; readonly count: number }[];
}

interface WrittenMeeting {
  readonly on: string;
  readonly participants: { readonly count: number | null; readonly quality: string };
}

interface WrittenClause extends Readonly<Partial<Record<(typeof CLAUSE_FIELDS)[number], unknown>>> {
  readonly setting: string | null;
  readonly events: number | null;
  readonly participantsPerEvent: number | null;
  readonly clauses?: readonly WrittenClause[];
}

function isBreakdown(value: unknown): value is WrittenBreakdown {
  return typeof value === 'object' && value !== null && 'dimension' in value && 'parts' in value;
}

function isMeeting(value: unknown): value is WrittenMeeting {
  return typeof value === 'object' && value !== null && 'on' in value && 'participants' in value;
}

function isClause(value: unknown): value is WrittenClause {
  return typeof value === 'object' && value !== null && 'events' in value && 'participantsPerEvent' in value;
}

function breakdownWords({ dimension, parts }: WrittenBreakdown, translator: Translator): string {
  return translator.text('history.breakdown', {
    dimension: wordOf(`events.vocabulary.dimension.${dimension}`, translator) ?? dimension,
    parts: parts.map(({ category, count }) => translator.text('history.breakdown-part', { category, count })).join(', '),
  });
}

function meetingWords({ on, participants: { count, quality } }: WrittenMeeting, translator: Translator): string {
  const people = count === null ? '' : formatCount(count, translator.locale);
  return translator.text('history.meeting', { on: textWords('on', on, translator), quality, people });
}

/** What a clause says beside its setting and its numbers of events and people. */
const CLAUSE_FIELDS = ['level', 'country', 'partner', 'audience', 'participants', 'byMonth', 'period', 'eachPeriod'] as const;

function clauseWords(clause: WrittenClause, translator: Translator): string {
  const { setting, events, participantsPerEvent, clauses = [] } = clause;
  const settingWords = setting === null ? '' : textWords('setting', setting, translator);
  const written = { events: events ?? 0, setting: setting ?? 'anywhere', settingWords, perEvent: participantsPerEvent ?? -1 };
  const others = CLAUSE_FIELDS.filter((field) => (clause[field] ?? false) !== false).map((field) =>
    translator.text('history.breakdown', { dimension: fieldWords(field, translator), parts: partWords(field, clause[field], translator) }),
  );
  const words = [translator.text('history.clause', written), ...others].join(', ');
  return clauses.length === 0 ? words : `${words} [${clauses.map((part) => clauseWords(part, translator)).join('; ')}]`;
}

/** Something with a code and a title, as deliverables have; anything else as it is written. */
function otherWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { code, title } = value as { readonly code?: unknown; readonly title?: unknown };
  return typeof code === 'string' && typeof title === 'string' ? `${code} ${title}` : canonicalJson(value);
}

function wordOf(key: string, translator: Translator): string | null {
  return translator.has(key) ? translator.text(key satisfies MessageKey) : null;
}
