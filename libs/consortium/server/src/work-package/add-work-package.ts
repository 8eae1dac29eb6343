import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
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
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, given: NewWorkPackage): Promise<WorkPackage> {
    return this.transactions.run(ctx, async (tx) => {
      const neighbours = await this.repository.neighbours(tx);
      const id = await this.repository.insert(tx, workPackageFacts(given, neighbours, await this.codes.read(tx)));
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'work-package', id, label: after.code, operation: 'create', before: null, after });
      return after;
    });
  }
}
