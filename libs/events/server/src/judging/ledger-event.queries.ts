import { Injectable } from '@nestjs/common';
import { type Breakdown, type BriefReport, type EventRecord, type LedgerEvent, reportWords, type Series } from '@turnout/events/domain';
import { readRows } from '@turnout/shared/server-platform';
import { REPORT_PICTURES } from '../brief-report/brief-report.queries';
import { RECORD_COLUMNS, RECORD_TABLES } from '../ledger/record-sql';
import type { Reader } from '../ledger/where-sql';
import { SERIES } from '../series/series-sql';

interface LedgerRow extends EventRecord {
  readonly summary: string | null;
  readonly series: Series | null;
  readonly parts: readonly { readonly dimension: string; readonly category: string; readonly count: number }[];
  readonly evidence: LedgerEvent['evidence'];
  readonly report: BriefReport | null;
}

const EVENTS = `
  select ${RECORD_COLUMNS}, e.summary, ${SERIES} as series,
         coalesce((select json_agg(json_build_object('dimension', b.dimension, 'category', b.category, 'count', b.count) order by b.position)
                     from event_breakdowns b where b.project_id = e.project_id and b.event_id = e.id), '[]') as parts,
         array(select v.kind from event_evidence v where v.project_id = e.project_id and v.event_id = e.id order by v.id) as evidence,
         (select json_build_object('aim', r.aim, 'happened', r.happened, 'results', r.results, 'quotes', r.quotes, 'pictures', ${REPORT_PICTURES})
            from event_brief_reports r where r.project_id = e.project_id and r.event_id = e.id) as report
    from ${RECORD_TABLES}
   where e.project_id = $1`;

/** Reads events with everything that rules look at. */
@Injectable()
export class LedgerEventQueries {
  /** Those of the events that the project has, in the order in which they were put in. */
  async some({ manager, project }: Reader, ids: readonly string[]): Promise<LedgerEvent[]> {
    const rows = await readRows<LedgerRow>(manager, `${EVENTS} and e.id = any($2::uuid[]) order by e.id`, [project.id, ids]);
    return rows.map(ledgerEvent);
  }

  /** The next events behind one, in the order in which they were put in. @param after id of an event, or the nil id for the beginning */
  async following({ manager, project }: Reader, after: string, limit: number): Promise<LedgerEvent[]> {
    const rows = await readRows<LedgerRow>(manager, `${EVENTS} and e.id > $2::uuid order by e.id limit $3`, [project.id, after, limit]);
    return rows.map(ledgerEvent);
  }

  /** How many events the project has. */
  async count({ manager, project }: Reader): Promise<number> {
    const sql = 'select count(*)::integer as count from events where project_id = $1';
    const [row] = await readRows<{ readonly count: number }>(manager, sql, [project.id]);
    return row?.count ?? 0;
  }
}

function ledgerEvent({ parts, report, ...record }: LedgerRow): LedgerEvent {
  return { ...record, breakdowns: breakdownsOf(parts), briefReport: report && reportWords(report) };
}

function breakdownsOf(parts: LedgerRow['parts']): Breakdown[] {
  const dimensions = [...new Set(parts.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => ({
    dimension,
    parts: parts.filter((part) => part.dimension === dimension).map(({ category, count }) => ({ category, count })),
  }));
}
