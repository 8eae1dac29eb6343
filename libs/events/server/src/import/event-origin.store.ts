import { Injectable } from '@nestjs/common';
import type { ProjectCodes } from '@turnout/consortium/server';
import type { ImportColumn } from '@turnout/events/domain';
import type { StoreContext } from '@turnout/shared/server-platform';
import { cellsOf } from './column-of';
import type { JudgedRow } from './judge-rows';
import { type KeptDraft, keptDraft } from './kept-draft';

/** What an import did to one event. */
export interface OriginTrace {
  readonly event: string;
  readonly row: number;
  /** The version that it made. */
  readonly version: number;
  readonly before: KeptDraft | null;
}

const ADD = `
  insert into event_origins (project_id, event_id, import_id, row, cells, fingerprint, version, before, created_at)
  select $1, given.event, $2, given.row, given.cells, given.fingerprint, given.version, given.before, $4
    from jsonb_to_recordset($3::jsonb) as given (event uuid, row integer, cells jsonb, fingerprint text, version integer, before jsonb)`;

const TRACES = `
  select event_id as event, row, version, before from event_origins where project_id = $1 and import_id = $2 order by row, event_id`;

/** Keeps which row of which import events came from. */
@Injectable()
export class EventOriginStore {
  async add(
    { manager, project, now }: StoreContext,
    id: string,
    rows: readonly JudgedRow[],
    { columns, codes }: { readonly columns: readonly ImportColumn[]; readonly codes: ProjectCodes },
  ): Promise<void> {
    const origins = rows.map(({ id: event, row, before }) => ({
      ...{ event, row: row.row, cells: cellsOf(row, columns), fingerprint: row.fingerprint },
      version: (before?.event.version ?? 0) + 1,
      before: before && keptDraft(before.facts, codes),
    }));
    await manager.query(ADD, [project.id, id, JSON.stringify(origins), now]);
  }

  /** What an import did, for whoever takes it back. Events that were deleted since are not among it. */
  traces({ manager, project }: StoreContext, id: string): Promise<OriginTrace[]> {
    return manager.query<OriginTrace[]>(TRACES, [project.id, id]);
  }

  /** Events that say again what they said before do not say the words of the import any more. */
  async remove({ manager, project }: StoreContext, id: string, events: readonly string[]): Promise<void> {
    await manager.query('delete from event_origins where project_id = $1 and import_id = $2 and event_id = any($3::uuid[])', [
      ...[project.id, id],
      events,
    ]);
  }
}
