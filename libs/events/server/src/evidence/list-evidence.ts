import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { documentedOf } from '@turnout/events/domain';
import { MAX_FILE_BYTES } from '@turnout/shared/kernel';
import { FileSettings, usedBytes } from '@turnout/shared/server-platform';
import { ReadEvent } from '../event/read-event';
import type { EvidenceList } from './evidence.dto';
import { EvidenceQueries } from './evidence.queries';

/** Reads all evidence of an event. */
@Injectable()
export class ListEvidence {
  constructor(
    private readonly readEvent: ReadEvent,
    private readonly queries: EvidenceQueries,
    private readonly settings: FileSettings,
  ) {}

  /** @throws DomainError `event.not-found` */
  async run(ctx: ProjectContext, eventId: string): Promise<EvidenceList> {
    const event = await this.readEvent.run(ctx, eventId);
    const items = await this.queries.list(ctx, eventId);
    const room = {
      maxBytes: MAX_FILE_BYTES,
      usedBytes: await usedBytes(ctx.manager, ctx.project.id),
      quotaBytes: this.settings.quotaBytes,
    };
    const documented = { participants: documentedOf(event), of: event.participants.count };
    return { items, nextCursor: null, total: items.length, documented, room, mayChange: event.may.evidence };
  }
}
