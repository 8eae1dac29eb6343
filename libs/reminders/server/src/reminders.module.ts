import { Module } from '@nestjs/common';
import { ProjectCodeReader } from '@turnout/consortium/server';
import { AskNow } from './asking/ask-now';
import { PreviewReminders } from './asking/preview-reminders';
import { ReminderController } from './asking/reminder.controller';
import { ReminderQueries } from './asking/reminder.queries';
import { UndoAsking } from './asking/undo-asking';
import { AskProject } from './digest/ask-project';
import { AskedItemsQueries } from './digest/asked-items.queries';
import { ComposeDigest } from './digest/compose-digest';
import { DigestFactsQueries } from './digest/digest-facts.queries';
import { DigestPeopleQueries } from './digest/digest-people.queries';
import { DigestStopController } from './digest/digest-stop.controller';
import { SendDigest } from './digest/send-digest';
import { SendDigests } from './digest/send-digests';
import { StopDigests } from './digest/stop-digests';
import { TakeDigestBack } from './digest/take-digest-back';
import { MissingController } from './missing/missing.controller';
import { MissingQueries } from './missing/missing.queries';
import { ReadMissing } from './missing/read-missing';
import { SumMissing } from './missing/sum-missing';
import { ChangeReminderRules } from './rules/change-reminder-rules';
import { ReminderRulesController } from './rules/reminder-rules.controller';
import { ReminderRulesQueries } from './rules/reminder-rules.queries';
import { ReminderRulesRepository } from './rules/reminder-rules.repository';
import './reminders.problems';

const RULES = [ChangeReminderRules, ReminderRulesQueries, ReminderRulesRepository];
const MISSING = [MissingQueries, ReadMissing, SumMissing];
const DIGESTS = [
  ...[AskedItemsQueries, AskProject, ComposeDigest, DigestFactsQueries, DigestPeopleQueries],
  ...[SendDigest, SendDigests, StopDigests, TakeDigestBack],
];
const ASKING = [AskNow, UndoAsking, PreviewReminders, ReminderQueries, ProjectCodeReader];

/** What is missing in a project, whom that asks, and by when. */
@Module({
  controllers: [MissingController, ReminderRulesController, ReminderController, DigestStopController],
  providers: [...RULES, ...MISSING, ...DIGESTS, ...ASKING],
})
export class RemindersModule {}
