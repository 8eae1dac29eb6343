import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { Transactions } from '@turnout/shared/server-platform';
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
  ) {}

  run(ctx: ProjectContext, id: string, version: number, change: PartnerChange): Promise<Partner> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const { codes, nextPosition } = await this.repository.neighbours(tx, id);
      await this.repository.update(tx, current, partnerFacts(merged(current, change), codes, nextPosition));
      return this.queries.read(tx, id);
    });
  }
}
