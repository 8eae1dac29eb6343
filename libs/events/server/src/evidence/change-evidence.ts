import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkEvidence, type EvidenceDraft } from '@turnout/events/domain';
import { tidyLine } from '@turnout/shared/kernel';
import { AuditTrail, refuse, requireId, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { ReadEvent } from '../event/read-event';
import { requireMay } from '../event/require-may';
import { keepPeriods } from '../period/period-meeting';
import { evidenceNote } from './evidence-note';
import type { Evidence, EvidenceChange } from './evidence.dto';
import { EvidenceQueries, shown } from './evidence.queries';
import { EvidenceRepository } from './evidence.repository';
import { judged } from './keep-evidence';

/** Changes what is said about a piece of evidence; its file stays what it is. */
@Injectable()
export class ChangeEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly readEvent: ReadEvent,
    private readonly repository: EvidenceRepository,
    private readonly queries: EvidenceQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `event.not-found`, `evidence.not-found`, `event.locked`, `event.period-locked`, `access.denied`, `precondition.failed`, or with the fields that are wrong */
  run(ctx: ProjectContext, eventId: string, id: string, version: number, change: EvidenceChange): Promise<Evidence> {
    return this.transactions.run(ctx, async (tx) => {
      await keepPeriods(tx);
      await this.repository.holdEvent(tx, requireId(eventId, 'event.not-found'));
      const event = await this.readEvent.run(tx, eventId);
      const before = await this.queries.find(tx, eventId, id);
      requireMay(event, 'evidence');
      requireVersion(before.version, version);
      const draft = draftOf(before, change);
      refuse(checkEvidence(draft, event.participants.count));
      await this.repository.update(tx, { projectId: tx.project.id, id, version }, judged(draft));
      await this.repository.recount(tx, eventId);
      const after = await this.queries.find(tx, eventId, id);
      await this.audit.note(tx, evidenceNote('change', event, before, after));
      return shown(after);
    });
  }
}

/** A count has no meaning where it is not about people, and is forgotten when that is said without it. */
function draftOf(before: EvidenceDraft, change: EvidenceChange): EvidenceDraft {
  const supports = change.supports ?? before.supports;
  const supportsCount = change.supportsCount === undefined ? before.supportsCount : change.supportsCount;
  return {
    kind: change.kind ?? before.kind,
    supports,
    supportsCount: supports === 'event' && change.supportsCount === undefined ? null : supportsCount,
    caption: change.caption === undefined ? before.caption : tidyLine(change.caption ?? '') || null,
  };
}
