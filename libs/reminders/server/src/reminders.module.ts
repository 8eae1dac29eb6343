import { Module } from '@nestjs/common';
import { MissingController } from './missing/missing.controller';
import { MissingQueries } from './missing/missing.queries';
import { ReadMissing } from './missing/read-missing';
import { ChangeReminderRules } from './rules/change-reminder-rules';
import { ReminderRulesController } from './rules/reminder-rules.controller';
import { ReminderRulesQueries } from './rules/reminder-rules.queries';
import { ReminderRulesRepository } from './rules/reminder-rules.repository';

const RULES = [ChangeReminderRules, ReminderRulesQueries, ReminderRulesRepository];
const MISSING = [MissingQueries, ReadMissing];

/** What is missing in a project, whom that asks, and by when. */
@Module({
  controllers: [MissingController, ReminderRulesController],
  providers: [...RULES, ...MISSING],
})
export class RemindersModule {}
