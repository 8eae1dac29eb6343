import { type EventRecord, sumEvents } from '@turnout/events/domain';
import type { ChartBlock } from '@turnout/reports/document';
import { type DocumentTranslator, formatShortMonth } from '@turnout/shared/i18n';
import { addDays, addMonths, type ChartCategory, groupedBy, isoDate, type IsoDate, monthsBetween } from '@turnout/shared/kernel';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { traceOf } from '../trace';
import { barsBlock } from './bars-block';
import { chartNotes } from './chart-notes';
import { projectName } from '../project-name';

/** Months that find room beside each other; of a longer time, years are shown. */
const MOST_MONTHS = 48;

interface Period {
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly records: readonly EventRecord[];
}

/** Events and participants over time: a bar for each month between the first and the last, also where nothing was held. Nothing without a date. */
export function timeBlocks(facts: GlobalReportFacts, translator: DocumentTranslator): readonly ChartBlock[] {
  const dated = facts.records.flatMap(({ startsOn }) => (startsOn === null ? [] : [startsOn])).sort();
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  const unit = monthsBetween(first, last) < MOST_MONTHS ? 'months' : 'years';
  const periods = unit === 'months' ? months(first, last, facts.records, translator) : years(first, last, facts.records);
  return [timeBlock('events', unit, periods, facts, translator), timeBlock('participants', unit, periods, facts, translator)];
}

function timeBlock(
  what: 'events' | 'participants',
  unit: 'months' | 'years',
  periods: readonly Period[],
  facts: GlobalReportFacts,
  translator: DocumentTranslator,
): ChartBlock {
  const { text } = translator;
  const undated = facts.records.filter(({ startsOn }) => startsOn === null).length;
  const name = text(`reports.column.${what}`);
  return barsBlock(
    {
      id: `${what}-over-time`,
      caption: text(`reports.global.charts.${what}-over-${unit}`, { project: projectName(facts) }),
      direction: 'upright',
      valueLabel: name,
      categories: periods.map((period) => categoryOf(period, facts)),
      series: [{ name, values: periods.map(({ records }) => sumEvents(records)[what]) }],
      notes: [
        ...chartNotes(what, facts.records, translator),
        ...(undated === 0 ? [] : [text('reports.global.charts.undated', { undated })]),
      ],
    },
    translator,
  );
}

function categoryOf({ label, from, to }: Period, { filter }: GlobalReportFacts): ChartCategory {
  const within = {
    from: filter.from !== null && filter.from > from ? filter.from : from,
    to: filter.to !== null && filter.to < to ? filter.to : to,
  };
  return { label, query: traceOf({ ...filter, ...within }).query };
}

function months(first: IsoDate, last: IsoDate, records: readonly EventRecord[], { locale }: DocumentTranslator): readonly Period[] {
  const byMonth = groupedBy(records, ({ startsOn }) => startsOn?.slice(0, 7) ?? null);
  const start = isoDate(`${first.slice(0, 7)}-01`);
  return Array.from({ length: monthsBetween(first, last) + 1 }, (_, index) => {
    const from = addMonths(start, index);
    return {
      label: formatShortMonth(from, locale),
      from,
      to: addDays(addMonths(from, 1), -1),
      records: byMonth.get(from.slice(0, 7)) ?? [],
    };
  });
}

function years(first: IsoDate, last: IsoDate, records: readonly EventRecord[]): readonly Period[] {
  const byYear = groupedBy(records, ({ startsOn }) => startsOn?.slice(0, 4) ?? null);
  const start = Number(first.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - start + 1 }, (_, index) => {
    const label = String(start + index).padStart(4, '0');
    return { label, from: isoDate(`${label}-01-01`), to: isoDate(`${label}-12-31`), records: byYear.get(label) ?? [] };
  });
}
