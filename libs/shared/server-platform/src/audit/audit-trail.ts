import { Injectable } from '@nestjs/common';
import { type Facts, type FieldChange, fieldChanges, type HistoryKind, type HistoryOperation } from '@turnout/shared/kernel';
import { v7 as newId } from 'uuid';
import type { StoreContext } from '../concurrency/versioned-store';
import type { BaseContext } from '../context/base-context';
import { AuditHeadEntity } from './audit-head.entity';
import { ChangeWatchers } from './change-watchers';
import { insertEntries } from './insert-entries';
import { hashEntry, NO_HASH } from './hash-entry';

/** As much of a request's context as noting a change takes. */
export type AuditContext = StoreContext & Pick<BaseContext, 'account' | 'channel' | 'token' | 'requestId'>;

/** What was done with a thing. */
export interface AuditNote {
  readonly kind: HistoryKind;
  readonly id: string;
  /** What the thing is called, for whoever reads of it when it is gone. */
  readonly label: string | null;
  readonly operation: HistoryOperation;
  /** What was known of it; `null` for a thing that has just been made. */
  readonly before: Facts | null;
  /** What is known of it now; `null` for a thing that has been deleted. */
  readonly after: Facts | null;
}

/** A thing and what changed about it. */
type ChangedThing = Omit<AuditNote, 'before' | 'after'> & { readonly changes: readonly FieldChange[] };

/** Entries kept by one statement, so that what is sent at once stays small. */
const AT_ONCE = 1000;

/** Keeps the history of projects, each a chain of its own. */
@Injectable()
export class AuditTrail {
  constructor(private readonly watchers: ChangeWatchers) {}

  /**
   * Notes what was done, in the transaction that does it. A change that changed nothing is not noted.
   * Belongs at the end of a use case: from here to the end of the transaction nobody else can change the project.
   */
  async note(ctx: AuditContext, note: AuditNote): Promise<void> {
    await this.noteAll(ctx, [note]);
  }

  /** As {@link note}, for what one act did with many things: they follow each other in the order given. */
  async noteAll(ctx: AuditContext, notes: readonly AuditNote[]): Promise<void> {
    const { manager, project } = ctx;
    const told: ChangedThing[] = [];
    let head: AuditHeadEntity | null = null;
    // Piece by piece: what is compared and hashed for thousands of things would keep everybody else waiting.
    for (let first = 0; first < notes.length; first += AT_ONCE) {
      const changed = changedThings(notes.slice(first, first + AT_ONCE));
      if (changed.length === 0) continue;
      head = await this.#append(ctx, head ?? (await this.#lockHead(ctx)), changed);
      told.push(...changed);
    }
    if (!head) return;
    await manager.update(AuditHeadEntity, { projectId: project.id }, { sequence: head.sequence, hash: head.hash });
    await this.watchers.tell(ctx, told);
  }

  /** @returns the new end of the chain */
  async #append(ctx: AuditContext, head: AuditHeadEntity, changed: readonly ChangedThing[]): Promise<AuditHeadEntity> {
    const { manager, project, account, channel, token, requestId, now } = ctx;
    let { sequence, hash } = head;
    const who = { accountId: account?.id ?? null, channel, tokenId: token?.id ?? null, requestId };
    const entries = changed.map(({ id: thingId, ...what }) => {
      const chained = { projectId: project.id, sequence: ++sequence, previousHash: hash };
      const entry = { ...chained, ...what, ...who, thingId, id: newId(), at: now };
      hash = hashEntry(entry);
      return { ...entry, hash };
    });
    await insertEntries(manager, entries);
    return { projectId: project.id, sequence, hash };
  }

  /** The end of the project's chain, which nobody else can move until this transaction ends. */
  async #lockHead({ manager, project }: AuditContext): Promise<AuditHeadEntity> {
    if (!manager.queryRunner?.isTransactionActive) throw new Error('A change is noted in its own transaction only.');
    const begin = { projectId: project.id, sequence: 0, hash: NO_HASH };
    await manager.createQueryBuilder().insert().into(AuditHeadEntity).values(begin).orIgnore().execute();
    return manager.findOneOrFail(AuditHeadEntity, { where: { projectId: project.id }, lock: { mode: 'pessimistic_write' } });
  }
}

/** What changed of each thing; a change that changed nothing is none. */
function changedThings(notes: readonly AuditNote[]): ChangedThing[] {
  return notes
    .map(({ before, after, ...what }) => ({ ...what, changes: fieldChanges(factsOf(before), factsOf(after)) }))
    .filter(({ changes, operation }) => changes.length > 0 || operation !== 'change');
}

/** Neither id nor version is a fact of a thing. */
function factsOf(known: Facts | null): Facts | null {
  if (!known) return null;
  const { id, version, ...facts } = known as { readonly id?: unknown; readonly version?: unknown };
  return facts;
}
