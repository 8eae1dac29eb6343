import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { partnerFacts } from './partner-facts';
import type { NewPartner, Partner } from './partner.dto';
import { PartnerQueries } from './partner.queries';
import { PartnerRepository } from './partner.repository';

/** Adds a partner to the consortium. */
@Injectable()
export class AddPartner {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: PartnerRepository,
    private readonly queries: PartnerQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, given: NewPartner): Promise<Partner> {
    return this.transactions.run(ctx, async (tx) => {
      const { codes, nextPosition } = await this.repository.neighbours(tx);
      const id = await this.repository.insert(tx, partnerFacts(given, codes, nextPosition));
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'partner', id, label: after.code, operation: 'create', before: null, after });
      return after;
    });
  }
}
