import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JobCounts } from '@turnout/shared/kernel';
import { type Job, Jobs } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';
import { JudgingRounds } from './judging-rounds';
import { MarksRepository } from './marks.repository';

/** Judges every project afresh each night, for some rules depend on the day. */
@Injectable()
export class JudgeNightly implements Job, OnModuleInit {
  readonly name = 'judge-projects';
  readonly schedule = { every: 'day', at: '02:30', zone: 'UTC' } as const;

  constructor(
    private readonly jobs: Jobs,
    private readonly dataSource: DataSource,
    private readonly marks: MarksRepository,
    private readonly rounds: JudgingRounds,
  ) {}

  onModuleInit(): void {
    this.jobs.add(this);
  }

  /** The marks are the work: once they are there, it is done whoever does it. */
  async run(): Promise<JobCounts> {
    const projects = await this.marks.addAll(this.dataSource.manager);
    await this.rounds.look();
    return { projects };
  }
}
