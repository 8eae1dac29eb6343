import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JobCounts } from '@turnout/shared/kernel';
import { Clock, FileKeeper, type Job, Jobs } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';

/** How long a file lies there to be fetched. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const REMOVE = 'delete from renderings where created_at < $1 returning project_id as "projectId", file_id as "fileId"';

/** Removes files that were made off the request a day ago or longer. */
@Injectable()
export class SweepRenderings implements Job, OnModuleInit {
  readonly name = 'sweep-renderings';
  readonly schedule = { every: 'day', at: '03:40', zone: 'UTC' } as const;

  constructor(
    private readonly jobs: Jobs,
    private readonly dataSource: DataSource,
    private readonly keeper: FileKeeper,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.add(this);
  }

  async run(): Promise<JobCounts> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const [rows] = await manager.query<[{ projectId: string; fileId: string | null }[], number]>(REMOVE, [
        new Date(now.getTime() - KEPT_MS),
      ]);
      for (const { projectId, fileId } of rows)
        if (fileId !== null) await this.keeper.doom({ manager, project: { id: projectId }, now }, [fileId]);
      return { files: rows.length };
    });
  }
}
