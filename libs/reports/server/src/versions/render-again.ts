import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { afterCommit, Transactions } from '@turnout/shared/server-platform';
import type { Version } from './version.dto';
import { VersionQueries } from './version.queries';
import { VersionRounds } from './version-rounds';
import { VersionWorkRepository } from './version-work.repository';

/** Has the files of a version written after all that could not be. What was frozen stays what it was. */
@Injectable()
export class RenderAgain {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: VersionQueries,
    private readonly work: VersionWorkRepository,
    private readonly rounds: VersionRounds,
  ) {}

  /** @throws DomainError `version.not-found`, `version.not-failed` */
  run(ctx: ProjectContext, id: string): Promise<Version> {
    return this.transactions.run(ctx, async (tx) => {
      await this.queries.read(tx, id);
      const version = { projectId: tx.project.id, versionId: id };
      if (!(await this.work.beginAnew(tx.manager, version))) throw new DomainError('version.not-failed');
      afterCommit(tx.manager, () => {
        this.rounds.soon(version);
      });
      return this.queries.read(tx, id);
    });
  }
}
