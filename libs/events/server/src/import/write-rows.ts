import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { ImportColumn } from '@turnout/events/domain';
import type { AuditNote } from '@turnout/shared/server-platform';
import type { BulkFactsOfProject } from '../bulk/judge-bulk';
import { EventWriter } from '../event/event-writer';
import type { EventDetail } from '../event/event.dto';
import { ReadEvent } from '../event/read-event';
import { EventOriginStore } from './event-origin.store';
import { importedNote } from './import-note';
import type { JudgedRow } from './judge-rows';

/** What rows are written by. */
export interface RowsContext {
  readonly against: BulkFactsOfProject;
  readonly columns: readonly ImportColumn[];
}

/** Writes rows that were judged, with what they said. */
@Injectable()
export class WriteRows {
  constructor(
    private readonly writer: EventWriter,
    private readonly origins: EventOriginStore,
    private readonly readEvent: ReadEvent,
  ) {}

  /** @returns what the history keeps of each event */
  async run(
    tx: ProjectContext,
    id: string,
    rows: readonly JudgedRow[],
    { against: { codes }, columns }: RowsContext,
  ): Promise<AuditNote[]> {
    await this.writer.add(
      tx,
      rows.filter(({ before }) => before === null),
      codes,
    );
    await this.writer.change(
      tx,
      rows.filter(({ before }) => before !== null),
      codes,
    );
    await this.origins.add(tx, id, rows, { columns, codes });
    const after = new Map(
      (
        await this.readEvent.several(
          tx,
          rows.map(({ id: event }) => event),
        )
      ).map((event) => [event.id, event]),
    );
    return rows.map(({ id: event, row, before }) => noteOf(after.get(event), before?.event ?? null, { import: id, row: row.row }));
  }
}

function noteOf(after: EventDetail | undefined, before: EventDetail | null, origin: { import: string; row: number }): AuditNote {
  if (!after) throw new Error('What was just written is there.');
  return importedNote(before ? 'change' : 'create', before, after, origin);
}
