import { partnersOf, sumEvents } from '@turnout/events/domain';
import { formatMonth, type DocumentTranslator } from '@turnout/shared/i18n';
import type { LedgerFacts } from './ledger-facts';
import { countOutside } from './span-of-records';

/** What stands below a table of sums beside its counting basis: what the figures rest on, and what they leave out. */
export function countingNotes(facts: LedgerFacts, translator: DocumentTranslator): readonly string[] {
  return [...meetings(facts, translator), ...qualityNotes(facts, translator), ...outside(facts, translator), ...leftOut(facts, translator)];
}

/** Short codes of the partners that occur, where they are not the name itself. */
export function partnerLegend({ records, partners }: LedgerFacts, translator: DocumentTranslator): readonly string[] {
  const occurring = new Set(records.flatMap((record) => partnersOf(record)));
  const named = partners.filter(({ code, name }) => occurring.has(code) && code !== name);
  if (named.length === 0) return [];
  return [translator.text('reports.note.partners', { legend: named.map(({ code, name }) => `${code}: ${name}`).join('; ') })];
}

function meetings({ records }: LedgerFacts, translator: DocumentTranslator): readonly string[] {
  const totals = sumEvents(records);
  return totals.events === totals.records
    ? []
    : [translator.text('reports.note.meetings', { records: totals.records, events: totals.events })];
}

/** How much of a table is estimated, and how much nobody knows. */
export function qualityNotes({ records }: Pick<LedgerFacts, 'records'>, translator: DocumentTranslator): readonly string[] {
  const { estimated, unknown } = sumEvents(records);
  return [
    ...(estimated === 0
      ? []
      : [translator.text('reports.note.estimated', { estimated, mark: translator.text('reports.word.estimate-mark') })]),
    ...(unknown === 0 ? [] : [translator.text('reports.note.unknown', { unknown })]),
  ];
}

/** Where records without a date are to be found in a table that lists them. */
export function undatedNote({ records }: LedgerFacts, translator: DocumentTranslator): readonly string[] {
  const undated = records.filter(({ startsOn }) => startsOn === null).length;
  return undated === 0 ? [] : [translator.text('reports.note.undated', { undated })];
}

function outside({ records, project: { reporting } }: LedgerFacts, translator: DocumentTranslator): readonly string[] {
  const count = countOutside(records, reporting);
  if (count === 0) return [];
  const month = (date: typeof reporting.from): string => (date === null ? '…' : formatMonth(date, translator.locale));
  return [translator.text('reports.note.outside', { outside: count, from: month(reporting.from), to: month(reporting.to) })];
}

function leftOut({ leftOut: { planned, cancelled, notApproved = 0 } }: LedgerFacts, translator: DocumentTranslator): readonly string[] {
  return [
    ...(planned + cancelled === 0
      ? []
      : [translator.text('reports.note.left-out', { planned, cancelled, both: planned > 0 && cancelled > 0 })]),
    ...(notApproved === 0 ? [] : [translator.text('reports.note.not-approved', { records: notApproved })]),
  ];
}
