import { Module } from '@nestjs/common';
import { EventsModule } from '@turnout/events/server';
import { ExplainCondition } from './explanation/explain-condition';
import { ExplainedEventsQueries } from './explanation/explained-events.queries';
import { GlanceController } from './glance/glance.controller';
import { GlanceQueries } from './glance/glance.queries';
import { PromisedQueries } from './glance/promised.queries';
import { ReadGlance } from './glance/read-glance';
import { PromiseKindsQueries } from './kinds/promise-kinds.queries';
import { ImpactController } from './progress/impact.controller';
import { ImpactQueries } from './progress/impact.queries';
import { ReadImpact } from './progress/read-impact';
import { AddTarget } from './target/add-target';
import { ChangeTarget } from './target/change-target';
import { DeleteTarget } from './target/delete-target';
import { JudgeTarget } from './target/judge-target';
import { ClauseTimeReader } from './target/clause-time.reader';
import { PromiseFactsReader } from './target/promise-facts.reader';
import { TargetController } from './target/target.controller';
import { TargetQueries } from './target/target.queries';
import { TargetRepository } from './target/target.repository';
import { MonthSumsQueries } from './trend/month-sums.queries';
import { PromiseDatesQueries } from './trend/promise-dates.queries';
import { ReadTrend } from './trend/read-trend';
import './target.problems';

const GLANCE = [GlanceQueries, PromisedQueries, ReadGlance];

/** What was promised, and how far it is kept. */
@Module({
  imports: [EventsModule],
  controllers: [TargetController, ImpactController, GlanceController],
  providers: [
    ImpactQueries,
    PromiseKindsQueries,
    ReadImpact,
    ExplainCondition,
    ExplainedEventsQueries,
    MonthSumsQueries,
    PromiseDatesQueries,
    ReadTrend,
    TargetQueries,
    TargetRepository,
    ClauseTimeReader,
    PromiseFactsReader,
    JudgeTarget,
    AddTarget,
    ChangeTarget,
    DeleteTarget,
    ...GLANCE,
  ],
  exports: [TargetQueries, ClauseTimeReader, PromiseFactsReader],
})
export class ImpactModule {}
