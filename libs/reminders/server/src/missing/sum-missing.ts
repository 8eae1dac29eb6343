import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { isoDateOf } from '@turnout/shared/kernel';
import { ReminderRulesQueries } from '../rules/reminder-rules.queries';
import type { MissingSums } from './missing.dto';
import { MissingQueries } from './missing.queries';

/** Tells how much is missing in a project, for whoever need not know yet what it is. */
@Injectable()
export class SumMissing {
  constructor(
    private readonly rules: ReminderRulesQueries,
    private readonly queries: MissingQueries,
  ) {}

  async run(ctx: ProjectContext): Promise<MissingSums> {
    return this.queries.sums(ctx, await this.rules.read(ctx), isoDateOf(ctx.now), ctx.project.partnerId);
  }
}
