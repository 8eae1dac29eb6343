import { datesOfProjectMonth, projectMonth } from '@turnout/consortium/domain';
import { summarise } from '@turnout/events/domain';
import {
  dueEarlier,
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
import { labelOfType } from '../figures/dimension-words';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { traceOf } from '../trace';
import { keptPromises } from './kept-promises';

/** How each promise that is behind grew, month by month beside its plan; nothing where the project's start or the promise's end is not known. */
export function promiseTrends(facts: GlobalReportFacts, translator: DocumentTranslator): readonly ChartBlock[] {
  const { startsOn } = facts.card;
  if (startsOn === null) return [];
  return keptPromises(facts).flatMap((kept) => {
    const behind = MEASURES.filter((measure) => kept[measure].state === 'behind');
    const target = facts.promises.find(({ type }) => type === kept.type);
    const months = target && behind.length > 0 ? monthsOf(target, startsOn, facts) : [];
    return months.length === 0 ? [] : behind.map((measure) => trendBlock(kept.type, measure, { months, startsOn }, facts, translator));
  });
}

interface Drawn {
  readonly months: readonly TrendMonth[];
  readonly startsOn: IsoDate;
}

/** Nothing without a deadline: then there is no plan. */
function monthsOf(target: Target, startsOn: IsoDate, facts: GlobalReportFacts): readonly TrendMonth[] {
  const { card, packageOfType = {}, records, time = NO_TIME, asOf } = facts;
  const workPackage = card.workPackages.find(({ code }) => code === packageOfType[target.type]) ?? null;
  const span = promiseTime({ byMonth: target.byMonth, workPackage, project: card });
  if (span.to === null) return [];
  const held = records.filter(({ type }) => type === target.type);
  return trendOf({
    ...{ held: monthSums(startsOn, summarise(held, 'month').rows), planned: [], time: span },
    ...{ plan: planOf(target, span, dueEarlier(target, time)), now: nowOf(startsOn, asOf) },
  });
}

function trendBlock(
  type: string,
  measure: Measure,
  { months, startsOn }: Drawn,
  facts: GlobalReportFacts,
  translator: DocumentTranslator,
): ChartBlock {
  const { filter, records, asOf } = facts;
  const queryOf = ({ month }: TrendMonth) => {
    const { to } = datesOfProjectMonth(startsOn, month);
    return traceOf({ ...filter, type: [type], to: filter.to !== null && filter.to < to ? filter.to : to }).query;
  };
  const drawn = { months, measure, now: nowOf(startsOn, asOf), withPlanned: false, forecast: null, queryOf };
  const chart = trendChart(drawn, translator);
  return {
    ...{ kind: 'chart', id: `trend-${type}-${measure}`, chart, alternative: trendAlternative(chart, translator) },
    caption: translator.text(`reports.promises.trend-${measure}`, { type: labelOfType(type, facts) }),
    notes: chartNotes(
      measure,
      records.filter((record) => record.type === type),
      translator,
    ),
  };
}

/** The project month that runs. */
function nowOf(startsOn: IsoDate, asOf: string): number {
  return projectMonth(startsOn, isoDate(asOf.slice(0, 10))) as number;
}
