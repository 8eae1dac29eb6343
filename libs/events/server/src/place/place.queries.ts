import { Injectable } from '@nestjs/common';
import { byPeopleAt, type EventFilter, type PlaceSum } from '@turnout/events/domain';
import { readRows } from '@turnout/shared/server-platform';
import { PLACE_KEY } from '../ledger/place-sql';
import { SqlParams } from '../ledger/sql-params';
import { countedSql, SUM_COLUMNS } from '../ledger/totals-sql';
import { type Reader, whereSql } from '../ledger/where-sql';

const MAX_PLACES = 300;

/** Places with their sums, how many there are, and how many records name none. */
export interface FoundPlaces {
  readonly items: readonly PlaceSum[];
  readonly total: number;
  readonly withoutPlace: number;
}

/** Sums the records by place in the database. */
@Injectable()
export class PlaceQueries {
  /** The places with most people. */
  async sums(reader: Reader, filter: EventFilter): Promise<FoundPlaces> {
    const params = new SqlParams();
    const matching = await whereSql(reader, filter, params);
    const where = `${matching.where} and ${countedSql(filter)}`;
    const [found] = await readRows<FoundPlaces>(
      reader.manager,
      `with sums as (select ${PLACE_KEY} as country, e.place, ${SUM_COLUMNS} from events e where ${where} and e.place is not null group by 1, 2)
       select (select coalesce(json_agg(most), '[]') from (
                 select * from sums order by participants desc nulls last, events desc, place collate "C", country collate "C"
                  limit ${String(MAX_PLACES)}) most) as items,
              (select count(*)::integer from sums) as total,
              (select count(*)::integer from events e where ${where} and e.place is null) as "withoutPlace"`,
      params.values,
    );
    if (!found) throw new Error('A statement without tables answers one row.');
    return { ...found, items: [...found.items].sort(byPeopleAt) };
  }
}
