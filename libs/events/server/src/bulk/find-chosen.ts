import { MAX_BULK_CHANGE, readEventFilter } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { readRows, refuse } from '@turnout/shared/server-platform';
import { SqlParams } from '../ledger/sql-params';
import { type Reader, whereSql } from '../ledger/where-sql';
import type { BulkPreviewInput } from './bulk-input.dto';

/** The ids of the events that are chosen: those named, each once, or all that match. @throws DomainError `bulk.too-many`, or with what is wrong with the filter */
export async function findChosen(
  reader: Reader,
  { events = [], matching }: Pick<BulkPreviewInput, 'events' | 'matching'>,
): Promise<string[]> {
  const ids = matching ? await matchingIds(reader, matching) : [...new Set(events)];
  requireSome(ids.length);
  return ids;
}

/** @throws DomainError `bulk.too-many` */
export function requireSome(count: number): void {
  if (count < 1 || count > MAX_BULK_CHANGE) throw new DomainError('bulk.too-many', { max: MAX_BULK_CHANGE, count });
}

async function matchingIds(reader: Reader, query: NonNullable<BulkPreviewInput['matching']>): Promise<string[]> {
  const { filter, problems } = readEventFilter({ ...query });
  refuse(problems.map((problem) => ({ ...problem, pointer: `/matching${problem.pointer}` })));
  const params = new SqlParams();
  const { where } = await whereSql(reader, filter, params);
  // Those that are too many are counted, so that it can be said how many they are.
  const rows = await readRows<{ id: string; total: number }>(
    reader.manager,
    `select e.id, count(*) over ()::integer as total from events e where ${where} order by e.id limit ${params.add(MAX_BULK_CHANGE)}`,
    params.values,
  );
  requireSome(rows[0]?.total ?? 0);
  return rows.map(({ id }) => id);
}
