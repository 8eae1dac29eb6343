import { Injectable } from '@nestjs/common';
import { type BreakdownSums, byParticipants, BREAKDOWN_DIMENSIONS, type CategorySum, type EventFilter } from '@turnout/events/domain';
import { readRows } from '@turnout/shared/server-platform';
import { SqlParams } from '../ledger/sql-params';
import { countedSql, SUM_COLUMNS } from '../ledger/totals-sql';
import { type Reader, whereSql } from '../ledger/where-sql';
import type { UsedCategory } from './breakdown.dto';

/** Most categories that are suggested along one dimension. */
const MAX_SUGGESTED = 50;

/** Sums the breakdowns of records in the database. */
@Injectable()
export class BreakdownQueries {
  /** Sums of the counted records that match, in one statement so that the parts cannot disagree with the whole. */
  async sums(reader: Reader, dimension: string, filter: EventFilter): Promise<BreakdownSums> {
    const params = new SqlParams();
    const matching = await whereSql(reader, filter, params);
    const along = `b.project_id = e.project_id and b.event_id = e.id and b.dimension = ${params.add(dimension)}`;
    const [sums] = await readRows<BreakdownSums>(
      reader.manager,
      `with counted as (
         select e.project_id, e.id, e.meetings, e.participant_count, e.participant_quality
           from events e where ${matching.where} and ${countedSql(filter)})
       select (select coalesce(json_agg(sums), '[]') from (
                 select b.category, count(*)::integer as records, sum(b.count)::float8 as participants
                   from counted e join event_breakdowns b on ${along} group by b.category) sums) as categories,
              (select coalesce(sum(e.participant_count - split.stated), 0)::float8
                 from counted e cross join lateral (select sum(b.count) as stated from event_breakdowns b where ${along}) split) as "notStated",
              (select to_json(sums) from (
                 select ${SUM_COLUMNS} from counted e
                  where not exists (select from event_breakdowns b where ${along})) sums) as without,
              (select to_json(sums) from (select ${SUM_COLUMNS} from counted e) sums) as total`,
      params.values,
    );
    if (!sums) throw new Error('A statement without tables answers one row.');
    return { ...sums, categories: [...sums.categories].sort(byParticipants) satisfies CategorySum[] };
  }

  /** Whether counts of the project are split by this, or could be. */
  async isKnown({ manager, project }: Reader, dimension: string): Promise<boolean> {
    if (BREAKDOWN_DIMENSIONS.some((known) => known === dimension)) return true;
    const rows = await readRows<object>(
      manager,
      `select from projects where id = $1 and $2 = any(breakdown_dimensions)
       union all
       select from event_breakdowns where project_id = $1 and dimension = $2 limit 1`,
      [project.id, dimension],
    );
    return rows.length > 0;
  }

  /** Categories that records of the project name, those that most records name first. */
  async used({ manager, project }: Reader): Promise<UsedCategory[]> {
    return readRows<UsedCategory>(
      manager,
      `select dimension, category, records from (
         select dimension, category, count(*)::integer as records,
                row_number() over (partition by dimension order by count(*) desc, category collate "C") as place
           from event_breakdowns where project_id = $1 group by dimension, category) used
        where place <= ${String(MAX_SUGGESTED)}
        order by dimension collate "C", place`,
      [project.id],
    );
  }
}
