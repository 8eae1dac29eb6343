import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { FileKeeper, type SentFile } from '@turnout/shared/server-platform';
import { EvidenceQueries, type FoundEvidence } from './evidence.queries';

/** Opens the file of a piece of evidence, or the small picture of it. */
@Injectable()
export class OpenEvidence {
  constructor(
    private readonly queries: EvidenceQueries,
    private readonly keeper: FileKeeper,
  ) {}

  /** @throws DomainError `evidence.not-found`, `access.denied`, `file.lost`, `file.store-away` */
  async file(ctx: ProjectContext, eventId: string, id: string): Promise<SentFile> {
    const { fileId, mediaType, bytes, name } = await this.#opened(ctx, eventId, id);
    return { content: await this.keeper.read({ projectId: ctx.project.id, id: fileId }), mediaType, bytes, name };
  }

  /** @throws DomainError `evidence.not-found` also where there is none, `access.denied`, `file.lost`, `file.store-away` */
  async thumbnail(ctx: ProjectContext, eventId: string, id: string): Promise<SentFile> {
    const { thumbnailId } = await this.#opened(ctx, eventId, id);
    const known = thumbnailId === null ? undefined : (await this.keeper.find(ctx, [thumbnailId])).get(thumbnailId);
    if (!known) throw new DomainError('evidence.not-found');
    return { content: await this.keeper.read(known), mediaType: known.mediaType, bytes: known.bytes, name: null };
  }

  async #opened(ctx: ProjectContext, eventId: string, id: string): Promise<FoundEvidence> {
    const found = await this.queries.find(ctx, eventId, id);
    if (!found.mayOpen) throw new DomainError('access.denied');
    return found;
  }
}
