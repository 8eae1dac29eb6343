import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { EventDraft } from '@turnout/events/domain';
import { DomainError, refusalOf } from '@turnout/shared/kernel';
import type { AuditNote, StoreContext } from '@turnout/shared/server-platform';
import { BulkRepository } from '../bulk/bulk.repository';
import { type BulkEvent, type BulkFactsOfProject, JudgeBulk } from '../bulk/judge-bulk';
import { EventWriter } from '../event/event-writer';
import { wrongWith } from '../event/judge-event';
import { leniencyFor } from '../event/leniency-for';
import { requireMay } from '../event/require-may';
import { EventOriginStore, type OriginTrace } from './event-origin.store';
import { importedNote } from './import-note';
import { changedDraft, heldErrors } from './judge-rows';
import { shownDraft } from './kept-draft';

/** An event that stays as it is, and why. */
export interface Left {
  readonly id: string;
  readonly title: string | null;
  readonly why: DomainError;
}

/** What came of taking back. */
export interface TakenBack {
  readonly removed: number;
  readonly restored: number;
  readonly left: readonly Left[];
  readonly notes: readonly AuditNote[];
}

/** An event that can be taken back; `draft` is `null` where the import had made it. */
interface Backward {
  readonly trace: OriginTrace;
  readonly event: BulkEvent;
  readonly draft: EventDraft | null;
}

/** Events to which somebody added something, which does not change the event itself. */
const ATTACHED = `
  select event_id as id from event_evidence where project_id = $1 and event_id = any($2::uuid[]) and created_at >= $3
  union select event_id from event_brief_reports where project_id = $1 and event_id = any($2::uuid[]) and updated_at >= $3
  union select event_id from event_comments where project_id = $1 and event_id = any($2::uuid[]) and created_at >= $3`;

/** Takes back what an import did to events. */
@Injectable()
export class TakeBackEvents {
  constructor(
    private readonly judge: JudgeBulk,
    private readonly bulk: BulkRepository,
    private readonly origins: EventOriginStore,
    private readonly writer: EventWriter,
  ) {}

  async run(tx: ProjectContext, id: string, committedAt: Date): Promise<TakenBack> {
    const traces = await this.origins.traces(tx, id);
    const ids = traces.map(({ event }) => event);
    await this.bulk.lock(tx, ids);
    const against = await this.judge.against(tx);
    const events = await this.judge.events(tx, ids);
    const attached = await attachedSince(tx, ids, committedAt);
    const judged = traces.map((trace) => judgeBackward(tx, trace, events.get(trace.event), attached, against));
    const back = judged.filter((each) => 'trace' in each);
    const [removed, restored] = [back.filter(({ draft }) => draft === null), back.filter(({ draft }) => draft !== null)];
    await this.#write(tx, id, removed, restored, against);
    const after = await this.judge.events(tx, restored.map(({ event }) => event.id)); // prettier-ignore
    return {
      ...{ removed: removed.length, restored: restored.length, left: judged.filter((each) => 'why' in each) },
      notes: back.map(({ trace, event }) => {
        const now = after.get(event.id) ?? null;
        return importedNote(now ? 'undo' : 'delete', event, now, { import: id, row: trace.row });
      }),
    };
  }

  async #write(
    tx: ProjectContext,
    id: string,
    removed: readonly Backward[],
    restored: readonly Backward[],
    { codes }: BulkFactsOfProject,
  ): Promise<void> {
    await this.writer.remove(tx, idsOf(removed));
    await this.writer.change(tx, restored.map(({ event, draft }) => ({ id: event.id, draft: draft ?? {} })), codes); // prettier-ignore
    await this.origins.remove(tx, id, idsOf(restored));
  }
}

function idsOf(backward: readonly Backward[]): string[] {
  return backward.map(({ event }) => event.id);
}

async function attachedSince({ manager, project }: StoreContext, ids: readonly string[], since: Date): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>(ATTACHED, [project.id, ids, since]);
  return new Set(rows.map(({ id }) => id));
}

function judgeBackward(
  tx: ProjectContext,
  trace: OriginTrace,
  event: BulkEvent | undefined,
  attached: ReadonlySet<string>,
  against: BulkFactsOfProject,
): Backward | Left {
  if (!event) return { id: trace.event, title: null, why: new DomainError('event.not-found') };
  const left = (why: DomainError): Left => ({ id: event.id, title: event.title, why });
  if (event.version !== trace.version) return left(new DomainError('import.changed-meanwhile'));
  if (attached.has(event.id)) return left(new DomainError('import.attached-meanwhile'));
  const before = trace.before && shownDraft(trace.before, against.codes);
  if (trace.before && !before) return left(new DomainError('import.gone-meanwhile'));
  const draft = before && changedDraft(event, before);
  const why = refusalTo(tx, event, draft, against);
  return why ? left(why) : { trace, event, draft };
}

/** Why the asker may not take it back. */
function refusalTo(tx: ProjectContext, event: BulkEvent, draft: EventDraft | null, against: BulkFactsOfProject): DomainError | null {
  try {
    requireMay(event, draft ? 'change' : 'delete');
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  if (!draft) return null;
  // What was not known before is not known again.
  const wrong = wrongWith(draft, against.facts, { ...leniencyFor(event), required: [] });
  return refusalOf(wrong.length > 0 ? wrong : heldErrors(tx, event.id, draft, against));
}
