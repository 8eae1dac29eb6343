import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError, type FieldError, lengthOf, tidyText } from '@turnout/shared/kernel';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import type { Finding } from './finding.dto';
import type { FindingEntity } from './finding.entity';
import { FindingQueries } from './finding.queries';
import { FindingsRepository } from './findings.repository';

/** Longest reason of an acceptance, in code points. */
const MAX_REASON_LENGTH = 1000;

/** Accepts a finding as right as it is, or takes that back. */
@Injectable()
export class SettleFinding {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: FindingsRepository,
    private readonly queries: FindingQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `finding.not-found`, `finding.not-open`, `access.denied`, `precondition.failed`, or with what is wrong with the reason */
  accept(ctx: ProjectContext, id: string, version: number, reason: string): Promise<Finding> {
    return this.#settle(ctx, id, version, (found, tx) => {
      if (found.state !== 'open') throw new DomainError('finding.not-open');
      refuse(checkReason(reason));
      return { state: 'accepted', acceptedAt: tx.now, acceptedBy: tx.account.id, acceptedReason: tidyText(reason) };
    });
  }

  /** @throws DomainError `finding.not-found`, `finding.not-accepted`, `access.denied`, `precondition.failed` */
  reopen(ctx: ProjectContext, id: string, version: number): Promise<Finding> {
    return this.#settle(ctx, id, version, (found) => {
      if (found.state !== 'accepted') throw new DomainError('finding.not-accepted');
      return { state: 'open', acceptedAt: null, acceptedBy: null, acceptedReason: null };
    });
  }

  #settle(
    ctx: ProjectContext,
    id: string,
    version: number,
    become: (found: FindingEntity, tx: ProjectContext) => Settled,
  ): Promise<Finding> {
    return this.transactions.run(ctx, async (tx) => {
      const found = await this.repository.take(tx, id, version);
      const before = await this.queries.read(tx, id);
      if (!before.maySettle) throw new DomainError('access.denied');
      const settled = become(found, tx);
      await this.repository.update(tx, found, settled);
      const after = await this.queries.read(tx, id);
      const operation = settled.state === 'accepted' ? 'accept' : 'reopen';
      const label = after.events.map(({ title }) => title).join(' · ') || found.rule;
      await this.audit.note(tx, {
        kind: 'finding',
        id,
        label: label.slice(0, 500),
        operation,
        before: factsOf(before),
        after: factsOf(after),
      });
      return after;
    });
  }
}

type Settled = Pick<FindingEntity, 'state' | 'acceptedAt' | 'acceptedBy' | 'acceptedReason'>;

function checkReason(reason: string): FieldError[] {
  const kept = tidyText(reason);
  if (kept === '') return [{ pointer: '/reason', code: 'finding.reason-missing' }];
  return lengthOf(kept) > MAX_REASON_LENGTH
    ? [{ pointer: '/reason', code: 'finding.reason-too-long', params: { max: MAX_REASON_LENGTH } }]
    : [];
}

function factsOf({ rule, accepted }: Finding): object {
  return { rule, reason: accepted?.reason ?? null };
}
