import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { merged } from '../given';
import { ProjectCodeReader } from '../project/project-codes';
import { workPackageFacts } from './work-package-facts';
import type { WorkPackage, WorkPackageChange } from './work-package.dto';
import { WorkPackageQueries } from './work-package.queries';
import { WorkPackageRepository } from './work-package.repository';

/** Changes what is known of a work package. */
@Injectable()
export class ChangeWorkPackage {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: ProjectCodeReader,
    private readonly repository: WorkPackageRepository,
    private readonly queries: WorkPackageQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number, change: WorkPackageChange): Promise<WorkPackage> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      const given = merged(before, change);
      const neighbours = await this.repository.neighbours(tx, id);
      await this.repository.update(tx, current, workPackageFacts(given, neighbours, await this.codes.read(tx)));
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'work-package', id, label: after.code, operation: 'change', before, after });
      return after;
    });
  }
}
