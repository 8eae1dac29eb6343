import { datesOfProjectMonth, projectMonth } from '@turnout/consortium/domain';
import { summarise } from '@turnout/events/domain';
import {
  dueEarlier,
  isAbout,
  type Measure,
  MEASURES,
  monthSums,
  NO_TIME,
  planOf,
  promiseTime,
  type Target,
  trendAlternative,
  trendChart,
  type TrendMonth,
  trendOf,
} from '@turnout/impact/domain';
import type { ChartBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate, type IsoDate } from '@turnout/shared/kernel';
import { chartNotes } from '../charts/chart-notes';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { type KeptPromise, keptPromises } from './kept-promises';
import { promiseLabel, traceOfPromise } from './promise-label';

/** How each promise that is behind grew, month by month beside its plan; nothing where the project's start or the promise's end is not known. */
export function promiseTrends(facts: GlobalReportFacts, translator: DocumentTranslator): readonly ChartBlock[] {
  const { startsOn } = facts.card;
  if (startsOn === null) return [];
  return keptPromises(facts).flatMap((kept) => {
    const behind = MEASURES.filter((measure) => kept[measure].state === 'behind');
    const target = facts.promises.find(({ type }) => type === kept.type);
    const months = target && behind.length > 0 ? monthsOf(target, startsOn, facts) : [];
    return months.length === 0 ? [] : behind.map((measure) => trendBlock(kept, measure, { months, startsOn }, facts, translator));
  });
}

interface Drawn {
  readonly months: readonly TrendMonth[];
  readonly startsOn: IsoDate;
}

/** Nothing without a deadline: then there is no plan. */
function monthsOf(target: Target, startsOn: IsoDate, facts: GlobalReportFacts): readonly TrendMonth[] {
  const { card, packageOfType = {}, records, time = NO_TIME, asOf } = facts;
  const workPackage = card.workPackages.find(({ code }) => code === packageOfType[target.type ?? '']) ?? null;
  const span = promiseTime({ byMonth: target.byMonth, workPackage, project: card });
  if (span.to === null) return [];
  const held = records.filter((record) => isAbout(target, record));
  return trendOf({
    ...{ held: monthSums(startsOn, summarise(held, 'month').rows), planned: [], time: span },
    ...{ plan: planOf(target, span, dueEarlier(target, time)), now: nowOf(startsOn, asOf) },
  });
}

function trendBlock(
  about: Pick<KeptPromise, 'type'>,
  measure: Measure,
  { months, startsOn }: Drawn,
  facts: GlobalReportFacts,
  translator: DocumentTranslator,
): ChartBlock {
  const { filter, records, asOf } = facts;
  const queryOf = ({ month }: TrendMonth) => {
    const { to } = datesOfProjectMonth(startsOn, month);
    return traceOfPromise({ ...filter, to: filter.to !== null && filter.to < to ? filter.to : to }, about).query;
  };
  const drawn = { months, measure, now: nowOf(startsOn, asOf), withPlanned: false, forecast: null, queryOf };
  const chart = trendChart(drawn, translator);
  return {
    ...{
      kind: 'chart',
      id: about.type === null ? `trend-${measure}` : `trend-${about.type}-${measure}`,
      chart,
      alternative: trendAlternative(chart, translator),
    },
    caption:
      about.type === null
        ? translator.text(`reports.promises.trend-all-${measure}`)
        : translator.text(`reports.promises.trend-${measure}`, { type: promiseLabel(about, facts, translator) }),
    notes: chartNotes(
      measure,
      records.filter((record) => isAbout(about, record)),
      translator,
    ),
  };
}

/** The project month that runs. */
function nowOf(startsOn: IsoDate, asOf: string): number {
  return projectMonth(startsOn, isoDate(asOf.slice(0, 10))) as number;
}
