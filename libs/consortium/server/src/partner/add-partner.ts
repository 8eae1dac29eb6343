import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { Transactions } from '@turnout/shared/server-platform';
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
  ) {}

  run(ctx: ProjectContext, given: NewPartner): Promise<Partner> {
    return this.transactions.run(ctx, async (tx) => {
      const { codes, nextPosition } = await this.repository.neighbours(tx);
      const id = await this.repository.insert(tx, partnerFacts(given, codes, nextPosition));
      return this.queries.read(tx, id);
    });
  }
}
