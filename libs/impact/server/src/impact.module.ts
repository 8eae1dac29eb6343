import { Module } from '@nestjs/common';
import { EventsModule } from '@turnout/events/server';
import { ImpactController } from './progress/impact.controller';
import { ImpactQueries } from './progress/impact.queries';
import { ReadImpact } from './progress/read-impact';
import { AddTarget } from './target/add-target';
import { ChangeTarget } from './target/change-target';
import { DeleteTarget } from './target/delete-target';
import { JudgeTarget } from './target/judge-target';
import { TargetController } from './target/target.controller';
import { TargetQueries } from './target/target.queries';
import { TargetRepository } from './target/target.repository';
import './target.problems';

/** What was promised, and how far it is kept. */
@Module({
  imports: [EventsModule],
  controllers: [TargetController, ImpactController],
  providers: [ImpactQueries, ReadImpact, TargetQueries, TargetRepository, JudgeTarget, AddTarget, ChangeTarget, DeleteTarget],
  exports: [TargetQueries],
})
export class ImpactModule {}
