import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { RenderFormat } from '@turnout/reports/render-thread';
import { type FileId, FileKeeper, FileSettings, openArrival, Transactions } from '@turnout/shared/server-platform';
import { ReportRenderers } from '../report-renderers';
import { RenderingRepository } from './rendering.repository';

/** Puts what was made where it can be fetched. */
@Injectable()
export class RenderingStore {
  constructor(
    private readonly transactions: Transactions,
    private readonly keeper: FileKeeper,
    private readonly settings: FileSettings,
    private readonly renderers: ReportRenderers,
    private readonly repository: RenderingRepository,
  ) {}

  /** @throws DomainError `file.quota-exceeded`, `file.no-room`, `file.store-away` */
  async keep(ctx: ProjectContext, id: string, bytes: Uint8Array, format: RenderFormat): Promise<void> {
    const file = await this.#stage(ctx, bytes, format);
    const isWaitedFor = await this.transactions.run(ctx, async (tx) => {
      const isDone = await this.repository.finish(tx, id, file.id);
      if (isDone) await this.keeper.keep(tx, file);
      return isDone;
    });
    if (!isWaitedFor) await this.keeper.abandon(file, ctx.now);
  }

  async #stage(ctx: ProjectContext, bytes: Uint8Array, format: RenderFormat): Promise<FileId> {
    const arrival = await openArrival(this.settings.filesFolder);
    try {
      const path = arrival.place('rendering');
      await writeFile(path, bytes);
      const sha256 = createHash('sha256').update(bytes).digest();
      const [mediaType = ''] = (this.renderers.of(format)?.mediaType ?? 'application/zip').split(';');
      return await this.keeper.stage(ctx, { path, bytes: bytes.byteLength, sha256, mediaType });
    } finally {
      await arrival.clear();
    }
  }
}
