import { Injectable } from '@nestjs/common';
import { peopleFollow, type ProjectContext } from '@turnout/accounts/server';
import { mergePartners, SETTING_USER_KINDS } from '@turnout/consortium/domain';
import { type AuditNote, AuditTrail, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { ConsortiumLedger } from '../../consortium-ledger';
import { dueThingsFollow } from '../../due/follow-partner';
import { tasksFollow } from '../../task/follow-partner';
import { workPackagesFollow } from '../../work-package/follow-partner';
import type { Partner } from '../partner.dto';
import { PartnerQueries } from '../partner.queries';
import { PartnerRepository } from '../partner.repository';
import type { FollowCount, PartnerMergeResult } from './partner-merge.dto';
import { lockPartners, type PartnerPair, placeWithout, readPair } from './partner-pair';

/**
 * Makes two partners one. Everything that names the one that goes names the one that stays from then on, whatever its
 * review or period says: what changes is how an organisation is called, not what was reported.
 * @see docs/adr/0041-merge-partners-without-an-undo.md
 */
@Injectable()
export class MergePartners {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: PartnerRepository,
    private readonly queries: PartnerQueries,
    private readonly ledger: ConsortiumLedger,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `partner.not-found`, `partner.merge-into-itself`, `precondition.failed` */
  run(ctx: ProjectContext, goesId: string, version: number, staysId: string | undefined): Promise<PartnerMergeResult> {
    return this.transactions.run(ctx, async (tx) => {
      await lockPartners(tx);
      const pair = await readPair(this.queries, tx, goesId, staysId);
      requireVersion(pair.goes.version, version);
      const before = (await this.queries.list(tx)).items;
      const notes = await this.#letFollow(tx, pair);
      await this.#keep(tx, pair);
      const after = (await this.queries.list(tx)).items;
      const followed = countsOf(notes);
      await this.audit.noteAll(tx, [...notes, ...changesOf(before, after), mergeNote(pair, followed)]);
      return { partner: await this.queries.read(tx, pair.stays.id), followed };
    });
  }

  async #letFollow(tx: ProjectContext, { goes, stays }: PartnerPair): Promise<AuditNote[]> {
    const move = { from: goes, into: stays };
    return [
      ...(await workPackagesFollow(tx, move)),
      ...(await tasksFollow(tx, move)),
      ...(await dueThingsFollow(tx, move)),
      ...(await peopleFollow(tx, move)),
      ...(await this.ledger.followMerge(tx, move)),
    ];
  }

  async #keep(tx: ProjectContext, { goes, stays }: PartnerPair): Promise<void> {
    const projectId = tx.project.id;
    const facts = { ...mergePartners(goes, stays).facts, position: placeWithout(goes, stays) };
    await this.repository.update(tx, { ...stays, projectId }, facts);
    await this.repository.remove(tx, { ...goes, projectId });
    await this.repository.closeUp(tx, goes.position, stays.id);
  }
}

function countsOf(notes: readonly AuditNote[]): FollowCount[] {
  return SETTING_USER_KINDS.map((kind) => ({ kind, count: notes.filter((note) => note.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
}

/** The one that stays, and those that moved up. */
function changesOf(before: readonly Partner[], after: readonly Partner[]): AuditNote[] {
  return after.map((partner) => ({
    ...{ kind: 'partner', id: partner.id, label: partner.code, operation: 'change' },
    ...{ before: before.find(({ id }) => id === partner.id) ?? null, after: partner },
  }));
}

/** The merge itself: what was known of the partner that is gone, what it became, and how much followed. */
function mergeNote({ goes, stays }: PartnerPair, followed: readonly FollowCount[]): AuditNote {
  const numbers = Object.fromEntries(followed.map(({ kind, count }) => [kind, count]));
  const after = { mergedInto: stays.code, followed: numbers };
  return { kind: 'partner', id: goes.id, label: goes.code, operation: 'merge', before: goes, after };
}
