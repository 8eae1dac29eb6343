import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { mergePartners } from '@turnout/consortium/domain';
import { ConsortiumLedger } from '../../consortium-ledger';
import { SettingUsersReader } from '../../users/setting-users';
import { PartnerQueries } from '../partner.queries';
import type { PartnerMergePreview } from './partner-merge.dto';
import { placeWithout, readPair } from './partner-pair';

/** Foretells what merging a partner into another would do, and does nothing. */
@Injectable()
export class PreviewMerge {
  constructor(
    private readonly queries: PartnerQueries,
    private readonly users: SettingUsersReader,
    private readonly ledger: ConsortiumLedger,
  ) {}

  /** All figures are read from one snapshot. @throws DomainError `partner.not-found`, `partner.merge-into-itself` */
  run(ctx: ProjectContext, goesId: string, staysId: string | undefined): Promise<PartnerMergePreview> {
    return ctx.manager.transaction('REPEATABLE READ', async (manager) => {
      const reader = { ...ctx, manager };
      const { goes, stays } = await readPair(this.queries, reader, goesId, staysId);
      const { facts, addedSpellings, filled, conflicts } = mergePartners(goes, stays);
      const { counts } = await this.users.find(reader, { kind: 'partner', id: goes.id });
      return {
        ...{ goes, stays, addedSpellings: [...addedSpellings], filled: [...filled], conflicts: [...conflicts] },
        merged: { ...stays, ...facts, spellings: [...facts.spellings], position: placeWithout(goes, stays), version: stays.version + 1 },
        follows: [...counts],
        records: await this.ledger.forecastMerge(reader, { from: goes, into: stays }),
      } as PartnerMergePreview;
    });
  }
}
