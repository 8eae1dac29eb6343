import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { Transactions } from '@turnout/shared/server-platform';
import { ProjectCodeReader } from '../project/project-codes';
import { workPackageFacts } from './work-package-facts';
import type { WorkPackage, NewWorkPackage } from './work-package.dto';
import { WorkPackageQueries } from './work-package.queries';
import { WorkPackageRepository } from './work-package.repository';

/** Adds a work package. */
@Injectable()
export class AddWorkPackage {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: ProjectCodeReader,
    private readonly repository: WorkPackageRepository,
    private readonly queries: WorkPackageQueries,
  ) {}

  run(ctx: ProjectContext, given: NewWorkPackage): Promise<WorkPackage> {
    return this.transactions.run(ctx, async (tx) => {
      const neighbours = await this.repository.neighbours(tx);
      const id = await this.repository.insert(tx, workPackageFacts(given, neighbours, await this.codes.read(tx)));
      return this.queries.read(tx, id);
    });
  }
}
