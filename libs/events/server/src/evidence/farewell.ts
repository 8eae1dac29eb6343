import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, FileKeeper } from '@turnout/shared/server-platform';
import type { EventDetail } from '../event/event.dto';
import { evidenceNote } from './evidence-note';
import type { FoundEvidence } from './evidence.queries';

/** What follows when a piece of evidence is removed: its files go, and the history says so. */
@Injectable()
export class Farewell {
  constructor(
    private readonly keeper: FileKeeper,
    private readonly audit: AuditTrail,
  ) {}

  async run(tx: ProjectContext, event: EventDetail, gone: FoundEvidence): Promise<void> {
    await this.keeper.doom(tx, [gone.fileId, ...(gone.thumbnailId === null ? [] : [gone.thumbnailId])]);
    await this.audit.note(tx, evidenceNote('detach', event, gone, null));
  }
}
