import { Module } from '@nestjs/common';
import { AddTarget } from './target/add-target';
import { ChangeTarget } from './target/change-target';
import { DeleteTarget } from './target/delete-target';
import { JudgeTarget } from './target/judge-target';
import { TargetController } from './target/target.controller';
import { TargetQueries } from './target/target.queries';
import { TargetRepository } from './target/target.repository';
import './target.problems';

/** What was promised. */
@Module({
  controllers: [TargetController],
  providers: [TargetQueries, TargetRepository, JudgeTarget, AddTarget, ChangeTarget, DeleteTarget],
  exports: [TargetQueries],
})
export class ImpactModule {}
