import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { ImportedRow } from '@turnout/events/domain';
import type { FieldError } from '@turnout/shared/kernel';
import type { AuditNote } from '@turnout/shared/server-platform';
import { BulkRepository } from '../bulk/bulk.repository';
import { JudgeBulk } from '../bulk/judge-bulk';
import { ImportProgressBoard } from './import-progress';
import { judgeRows } from './judge-rows';
import type { Understood } from './understand-import';
import { WriteRows } from './write-rows';

/** Rows that are written at once, so that what is sent stays small and it can be said how far it is. */
const AT_ONCE = 1000;

/** What came of the rows. */
export interface TakenIn {
  /** Fields that are wrong, by row and column; nothing was written then. */
  readonly wrong: readonly FieldError[];
  readonly added: number;
  readonly changed: number;
  readonly notes: readonly AuditNote[];
}

/** Makes events of rows, or changes events by them: after all are judged, in a fixed number of statements per thousand. */
@Injectable()
export class TakeInRows {
  constructor(
    private readonly judge: JudgeBulk,
    private readonly bulk: BulkRepository,
    private readonly writing: WriteRows,
    private readonly progress: ImportProgressBoard,
  ) {}

  async run(tx: ProjectContext, id: string, rows: readonly ImportedRow[], understood: Understood): Promise<TakenIn> {
    const { columns } = understood.understanding;
    const against = await this.judge.against(tx);
    const { events, changed } = await this.#held(tx, rows, understood);
    const said = (stage: 'checking' | 'writing') => (done: number) => this.progress.say(tx, id, stage, done, rows.length);
    const { judged, wrong } = await judgeRows(tx, rows, { columns, against, events }, said('checking'));
    if (changed.length > 0 || wrong.length > 0) return { wrong: [...changed, ...wrong], added: 0, changed: 0, notes: [] };
    const notes: AuditNote[] = [];
    for (let first = 0; first < judged.length; first += AT_ONCE) {
      const some = judged.slice(first, first + AT_ONCE);
      notes.push(...(await this.writing.run(tx, id, some, { columns, against })));
      await said('writing')(first + some.length);
    }
    const added = judged.filter(({ before }) => before === null).length;
    return { wrong: [], added, changed: judged.length - added, notes };
  }

  /** The events that rows change, held until the transaction ends; those that are not as they were understood are named. */
  async #held(tx: ProjectContext, rows: readonly ImportedRow[], { versions }: Understood): Promise<HeldEvents> {
    const matched = rows.flatMap(({ row, match }) => (match.kind === 'new' ? [] : [{ row, event: match.event }]));
    const ids = matched.map(({ event }) => event);
    const now = await this.bulk.lock(tx, ids);
    const changed = matched
      .filter(({ event }) => now.get(event) !== versions.get(event))
      .map(({ row }) => ({ pointer: `/rows/${String(row)}`, code: 'import.event-changed-since', params: { row, column: '' } }));
    return { events: await this.judge.events(tx, ids), changed };
  }
}

interface HeldEvents {
  readonly events: Awaited<ReturnType<JudgeBulk['events']>>;
  readonly changed: readonly FieldError[];
}
