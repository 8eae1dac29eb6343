import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JobCounts } from '@turnout/shared/kernel';
import { Clock, type Job, Jobs } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';
import { removeOldImports } from './remove-old-imports';

/** Removes drafts of imports each night whose time is over. */
@Injectable()
export class ClearImports implements Job, OnModuleInit {
  readonly name = 'clear-imports';
  readonly schedule = { every: 'day', at: '03:10', zone: 'UTC' } as const;

  constructor(
    private readonly jobs: Jobs,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.add(this);
  }

  async run(): Promise<JobCounts> {
    return { imports: await removeOldImports(this.dataSource.manager, this.clock.now()) };
  }
}
