import { Module } from '@nestjs/common';
import { EventsModule } from '@turnout/events/server';
import { ImpactModule } from '@turnout/impact/server';
import { FindingController } from './finding/finding.controller';
import { FindingQueries } from './finding/finding.queries';
import { FindingsRepository } from './finding/findings.repository';
import { RepairFinding } from './finding/repair-finding';
import { SettleFinding } from './finding/settle-finding';
import { FindFindings } from './judging/find-findings';
import { JudgeNightly } from './judging/judge-nightly';
import { JudgeNow } from './judging/judge-now';
import { JudgeProject } from './judging/judge-project';
import { JudgingRepository } from './judging/judging.repository';
import { JudgingRounds } from './judging/judging-rounds';
import { KeepJudged } from './judging/keep-judged';
import { KeysRepository } from './judging/keys.repository';
import { MarkChanges } from './judging/mark-changes';
import { MarksRepository } from './judging/marks.repository';
import { ProjectFactsReader } from './judging/project-facts.reader';
import './finding/open-findings';
import './quality.problems';

const FINDING = [FindingQueries, FindingsRepository, RepairFinding, SettleFinding];
const JUDGING = [
  ...[FindFindings, JudgeNightly, JudgeNow, JudgeProject, JudgingRepository, JudgingRounds],
  ...[KeepJudged, KeysRepository, MarkChanges, MarksRepository, ProjectFactsReader],
];

/** What quality rules notice, kept and judged after every change. */
@Module({
  imports: [EventsModule, ImpactModule],
  controllers: [FindingController],
  providers: [...FINDING, ...JUDGING],
  exports: [FindingQueries, JudgingRounds],
})
export class QualityModule {}
