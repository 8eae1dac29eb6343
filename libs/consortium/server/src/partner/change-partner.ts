import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { merged } from '../given';
import { partnerFacts } from './partner-facts';
import type { Partner, PartnerChange } from './partner.dto';
import { PartnerQueries } from './partner.queries';
import { PartnerRepository } from './partner.repository';

/** Changes what is known of a partner. */
@Injectable()
export class ChangePartner {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: PartnerRepository,
    private readonly queries: PartnerQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number, change: PartnerChange): Promise<Partner> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      const { codes, nextPosition } = await this.repository.neighbours(tx, id);
      await this.repository.update(tx, current, partnerFacts(merged(before, change), codes, nextPosition));
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'partner', id, label: after.code, operation: 'change', before, after });
      return after;
    });
  }
}
