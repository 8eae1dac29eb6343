import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkEvidence, type EvidenceDraft, type EvidenceKind, type EvidenceSupports, MAX_EVIDENCE } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { AuditTrail, type FileId, FileKeeper, refuse } from '@turnout/shared/server-platform';
import { ReadEvent } from '../event/read-event';
import { requireMay } from '../event/require-may';
import { keepPeriods } from '../period/period-meeting';
import { evidenceNote } from './evidence-note';
import type { Evidence } from './evidence.dto';
import { EvidenceQueries, shown } from './evidence.queries';
import { EvidenceRepository } from './evidence.repository';

/** A staged file with what was said about it. */
export interface StagedEvidence {
  readonly draft: EvidenceDraft;
  readonly name: string;
  readonly file: FileId;
  readonly thumbnail: FileId | null;
}

/** Makes a staged file evidence of an event: the row and the file are kept by one transaction. */
@Injectable()
export class KeepEvidence {
  constructor(
    private readonly readEvent: ReadEvent,
    private readonly repository: EvidenceRepository,
    private readonly queries: EvidenceQueries,
    private readonly keeper: FileKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `event.not-found`, `event.locked`, `event.period-locked`, `access.denied`, `evidence.too-many`, or with the fields that are wrong */
  async run(tx: ProjectContext, eventId: string, { draft, name, file, thumbnail }: StagedEvidence): Promise<Evidence> {
    await keepPeriods(tx);
    await this.repository.holdEvent(tx, eventId);
    const event = await this.readEvent.run(tx, eventId);
    requireMay(event, 'evidence');
    refuse(checkEvidence(draft, event.participants.count));
    if ((await this.repository.count(tx, eventId)) >= MAX_EVIDENCE) throw new DomainError('evidence.too-many', { max: MAX_EVIDENCE });
    await this.keeper.keep(tx, file);
    if (thumbnail) await this.keeper.keep(tx, thumbnail);
    const id = await this.repository.insert(tx, {
      ...{ eventId, name, fileId: file.id, thumbnailId: thumbnail?.id ?? null, createdBy: tx.account.id },
      ...judged(draft),
    });
    await this.repository.recount(tx, eventId);
    const after = await this.queries.find(tx, eventId, id);
    await this.audit.note(tx, evidenceNote('attach', event, null, after));
    return shown(after);
  }
}

/** What the domain has judged holds words of its vocabularies. */
export function judged({ kind, supports, ...rest }: EvidenceDraft): EvidenceDraft & { kind: EvidenceKind; supports: EvidenceSupports } {
  return { ...rest, kind: kind as EvidenceKind, supports: supports as EvidenceSupports };
}
