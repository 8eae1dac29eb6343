import { ANY_FINDING, type EventFilter, EUROPEAN, FILTER_FIELDS, type FilterField } from '@turnout/events/domain';
import { ruleTitle } from '@turnout/quality/domain';
import { countryName, formatLongDate, type DocumentKey, type DocumentTranslator } from '@turnout/shared/i18n';
import type { IsoDate } from '@turnout/shared/kernel';
import type { LedgerFacts } from './ledger-facts';
import { spanOf } from './span-of-records';

/** How each choice is named. */
const NAMES: Readonly<Record<FilterField, DocumentKey>> = {
  type: 'events.filter.type',
  country: 'events.filter.country',
  level: 'events.filter.level',
  partner: 'events.filter.partner',
  setting: 'events.filter.setting',
  mode: 'events.filter.mode',
  status: 'events.filter.status',
  workPackage: 'events.filter.work-package',
  deliverable: 'events.filter.deliverable',
  milestone: 'events.filter.milestone',
  finding: 'events.filter.finding',
  import: 'events.filter.import',
};

/** What asking for none of it is called, where that is not that nobody knows. */
const NONE_OF: Readonly<Partial<Record<FilterField, DocumentKey>>> = {
  finding: 'events.filter.finding-none',
  import: 'events.filter.import-none',
};

type Words = Readonly<Record<FilterField, (value: string) => string>>;

/**
 * One line on what a report covers: the days between its first and its last event (or the period that was asked for),
 * then each choice that was made. `null` where there is nothing to say.
 */
export function describeSelection(facts: LedgerFacts, translator: DocumentTranslator): string | null {
  const parts = [...period(facts, translator), ...choices(facts, translator), ...search(facts.filter, translator)];
  return parts.length === 0 ? null : parts.join(' · ');
}

function period({ filter: { from, to, isUndated }, records }: LedgerFacts, translator: DocumentTranslator): readonly string[] {
  if (isUndated) return [translator.text('reports.period.undated')];
  const day = (date: IsoDate): string => formatLongDate(date, translator.locale);
  if (from !== null && to !== null) return [translator.text('reports.period.asked', { from: day(from), to: day(to) })];
  if (from !== null) return [translator.text('reports.period.asked-from', { from: day(from) })];
  if (to !== null) return [translator.text('reports.period.asked-to', { to: day(to) })];
  const span = spanOf(records);
  if (span === null) return [];
  return span.from === span.to
    ? [translator.text('reports.period.day', { day: day(span.from) })]
    : [translator.text('reports.period.span', { from: day(span.from), to: day(span.to) })];
}

function choices(facts: LedgerFacts, translator: DocumentTranslator): readonly string[] {
  const words = wordsOf(facts, translator);
  return FILTER_FIELDS.filter((field) => facts.filter[field].length > 0).map((field) => {
    const none = translator.text(NONE_OF[field] ?? 'events.vocabulary.not-known');
    const values = facts.filter[field].map((value) => (value === null ? none : words[field](value)));
    return translator.text('events.filter.chip', { dimension: translator.text(NAMES[field]), values: values.join(', ') });
  });
}

function search({ q }: EventFilter, translator: DocumentTranslator): readonly string[] {
  return q === '' ? [] : [translator.text('reports.selection.search', { words: q })];
}

/** What the values of each choice are called. */
function wordsOf({ types }: LedgerFacts, translator: DocumentTranslator): Words {
  const vocabulary =
    (field: 'level' | 'setting' | 'mode' | 'status') =>
    (value: string): string =>
      translator.text(`events.vocabulary.${field}.${value}` as DocumentKey);
  const asItIs = (value: string): string => value;
  return {
    type: (value) => types.find(({ code }) => code === value)?.label ?? value,
    country: (value) => (value === EUROPEAN ? translator.text('events.vocabulary.european') : countryName(value, translator.locale)),
    level: vocabulary('level'),
    partner: asItIs,
    setting: vocabulary('setting'),
    mode: vocabulary('mode'),
    status: vocabulary('status'),
    workPackage: asItIs,
    deliverable: asItIs,
    milestone: asItIs,
    finding: (value) => ruleWords(value, translator),
    import: () => translator.text('events.filter.import-one'),
  };
}

/** What a quality rule is called. */
function ruleWords(rule: string, translator: DocumentTranslator): string {
  if (rule === ANY_FINDING) return translator.text('events.filter.finding-any');
  return ruleTitle(rule, translator);
}
