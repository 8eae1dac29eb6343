import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { FileKeeper, Transactions } from '@turnout/shared/server-platform';
import { RenderingRounds } from './rendering-rounds';
import { RenderingEntity } from './rendering.entity';
import { RenderingRepository } from './rendering.repository';

/** Stops the making of a file, or removes one that was made. */
@Injectable()
export class CancelRendering {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: RenderingRepository,
    private readonly rounds: RenderingRounds,
    private readonly keeper: FileKeeper,
  ) {}

  /** @throws DomainError `rendering.not-found` */
  async run(ctx: ProjectContext, id: string): Promise<void> {
    await this.repository.find(ctx, id);
    if (await this.repository.cancel(ctx, id)) {
      this.rounds.cancel(id);
      return;
    }
    await this.transactions.run(ctx, async (tx) => {
      const { fileId } = await this.repository.find(tx, id);
      if (fileId === null) return;
      await tx.manager.delete(RenderingEntity, { projectId: tx.project.id, id });
      await this.keeper.doom(tx, [fileId]);
    });
  }
}
