import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { ChangeEvent, DeleteEvent, type EventDetail, ReadEvent, type SeenEvent } from '@turnout/events/server';
import { DomainError } from '@turnout/shared/kernel';
import { requireVersion, Transactions } from '@turnout/shared/server-platform';
import { changeBy, recordingOf, reverseOf } from './event-changes';
import type { Finding, FindingRepaired, RepairUndo } from './finding.dto';
import { FindingQueries } from './finding.queries';

/** Repairs what a finding is about, on the events as they were seen: all of it or nothing. */
@Injectable()
export class RepairFinding {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: FindingQueries,
    private readonly readEvent: ReadEvent,
    private readonly changeEvent: ChangeEvent,
    private readonly deleteEvent: DeleteEvent,
  ) {}

  /**
   * Each event is changed as a person would change it, with every check and every right. Judging follows by itself.
   * @throws DomainError `finding.not-found`, `finding.no-repair`, `finding.changed-since`, `precondition.failed`, or whatever a change of the events is refused with
   */
  run(ctx: ProjectContext, id: string, seen: readonly SeenEvent[]): Promise<FindingRepaired> {
    return this.transactions.run(ctx, async (tx) => {
      const { repair } = await this.queries.read(tx, id);
      if (!repair || repair.kind === 'merge-partners') throw new DomainError('finding.no-repair');
      const ids = [...new Set([...repair.changes.map(({ event }) => event), ...(repair.goes === null ? [] : [repair.goes])])];
      const events = await this.#asSeen(tx, ids, seen);
      const changed: EventDetail[] = [];
      const undo: RepairUndo[] = [];
      for (const event of events) {
        const change = changeBy(repair.changes, event);
        if (!change) continue;
        const after = await this.changeEvent.run(tx, event.id, event.version, change);
        changed.push(after);
        undo.push({ event: event.id, version: after.version, change: reverseOf(change, event) });
      }
      return { events: changed, undo, removed: await this.#remove(tx, repair, events) };
    });
  }

  /** The events that are to be changed, each in the version that was seen. */
  async #asSeen(tx: ProjectContext, ids: readonly string[], seen: readonly SeenEvent[]): Promise<EventDetail[]> {
    const versions = new Map(seen.map(({ id, version }) => [id, version]));
    const events = await this.readEvent.several(tx, ids);
    if (events.length < ids.length) throw new DomainError('finding.changed-since');
    for (const { id, version } of events) {
      const expected = versions.get(id);
      if (expected === undefined) throw new DomainError('precondition.required');
      requireVersion(version, expected);
    }
    return events.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  }

  async #remove(
    tx: ProjectContext,
    { goes }: NonNullable<Finding['repair']>,
    events: readonly EventDetail[],
  ): Promise<FindingRepaired['removed']> {
    const going = events.find(({ id }) => id === goes);
    if (!going) return null;
    await this.deleteEvent.run(tx, going.id, going.version);
    return recordingOf(going);
  }
}
