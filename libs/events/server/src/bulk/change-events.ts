import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { AuditTrail, isId, Transactions } from '@turnout/shared/server-platform';
import { keepPeriods } from '../period/period-meeting';
import type { SeenEvent } from '../review/bulk.dto';
import { bulkNote } from './bulk-note';
import type { NewBulkChange } from './bulk-input.dto';
import type { BulkChangeMade } from './bulk.dto';
import { BulkRepository, newBulkId } from './bulk.repository';
import { madeOf } from './made-of';
import { requireSome } from './find-chosen';
import { JudgeBulk, type JudgedChange } from './judge-bulk';
import { changedFacts, entryOf } from './kept-change';

/** Most events that a refusal names. */
const NAMED = 20;

/** Changes many events at once: all of them, as they were seen, or none. */
@Injectable()
export class ChangeEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly judge: JudgeBulk,
    private readonly repository: BulkRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `bulk.too-many`, `bulk.changed-since`, `bulk.refused`, `bulk.nothing-to-change`, or with the fields that are wrong */
  run(ctx: ProjectContext, { change = {}, events: given = [], alsoApproved = false }: NewBulkChange): Promise<BulkChangeMade> {
    const seen = [...new Map(given.map((event) => [event.id, event])).values()];
    requireSome(seen.length);
    if (seen.some(({ version }) => !Number.isInteger(version))) throw new DomainError('precondition.required');
    return this.transactions.run(ctx, async (tx) => {
      await keepPeriods(tx);
      const against = await this.judge.against(tx);
      this.judge.requireChange(change, against);
      const events = await this.#asSeen(tx, seen);
      const judged = events.map((event) => this.judge.one(tx, event, change, against, alsoApproved));
      const changed = requireAll(judged);
      await this.repository.change(
        tx,
        changed.map((each) => changedFacts(each, against.codes)),
      );
      const id = newBulkId();
      const entries = changed.map((each) => entryOf(each, against.codes));
      const made = await this.repository.keep(tx, { id, change, entries, events: entries.length });
      await this.audit.noteAll(
        tx,
        changed.map((each) => bulkNote('change', each, id)),
      );
      return madeOf(made);
    });
  }

  /** The events, locked, each in the version that was seen. */
  async #asSeen(tx: ProjectContext, seen: readonly SeenEvent[]): Promise<JudgedChange['before'][]> {
    const versions = await this.repository.lock(
      tx,
      seen.map(({ id }) => id).filter((id) => isId(id)),
    );
    const events = await this.judge.events(tx, [...versions.keys()]);
    const other = seen.filter(({ id, version }) => versions.get(id) !== version);
    if (other.length > 0) {
      throw refusal(
        'bulk.changed-since',
        other.map(({ id }) => ({ id, label: events.get(id)?.title ?? '' })),
      );
    }
    return seen.map(({ id }) => events.get(id)).filter((event) => event !== undefined);
  }
}

/** The events that change, when none of them is refused. */
function requireAll(judged: readonly JudgedChange[]): readonly JudgedChange[] {
  const wrong = judged.filter(({ problem }) => problem !== null);
  if (wrong.length > 0)
    throw refusal(
      'bulk.refused',
      wrong.map(({ before: { id, title } }) => ({ id, label: title })),
    );
  const changed = judged.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) throw new DomainError('bulk.nothing-to-change');
  return changed;
}

/** Names the events that stand in the way. */
function refusal(
  code: 'bulk.changed-since' | 'bulk.refused',
  events: readonly { readonly id: string; readonly label: string }[],
): DomainError {
  const named = events.slice(0, NAMED);
  const titles = named
    .slice(0, 3)
    .map(({ label }) => `“${label}”`)
    .join(', ');
  return new DomainError(code, { total: events.length, titles }, [], { users: named.map((event) => ({ kind: 'event', ...event })) });
}
