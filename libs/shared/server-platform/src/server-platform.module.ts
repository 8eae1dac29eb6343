import { type DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { AuditQueries } from './audit/audit.queries';
import { AuditTrail } from './audit/audit-trail';
import { ChangeWatchers } from './audit/change-watchers';
import { Transactions } from './concurrency/transactions';
import { Clock } from './context/clock';
import { Translators } from './context/translators';
import { FileBytes } from './files/file-bytes';
import { FileKeeper } from './files/file-keeper';
import { FileRounds } from './files/file-rounds';
import { FileSettings } from './files/file-settings';
import { FileSweeper } from './files/file-sweeper';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor';
import { OnceByKey } from './idempotency/once-by-key';
import { JobClaims } from './jobs/job-claims';
import { JobSettings } from './jobs/job-settings';
import { Jobs } from './jobs/jobs';
import { ProblemFilter } from './problems/problem.filter';

/** What the whole server stands on; made by whoever starts it. */
export interface ServerPlatformOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly fileSettings: FileSettings;
  readonly fileBytes: FileBytes;
  readonly jobSettings: JobSettings;
}

/** Offers database, clock, transactions and words to every capability. */
@Module({})
export class ServerPlatformModule {
  static with({ dataSource, clock, fileSettings, fileBytes, jobSettings }: ServerPlatformOptions): DynamicModule {
    const shared = [
      Transactions,
      AuditTrail,
      ChangeWatchers,
      AuditQueries,
      Translators,
      ProblemFilter,
      IdempotencyInterceptor,
      OnceByKey,
      JobClaims,
      Jobs,
      FileKeeper,
      FileSweeper,
    ];
    const given = [
      { provide: DataSource, useValue: dataSource },
      { provide: Clock, useValue: clock },
      { provide: FileSettings, useValue: fileSettings },
      { provide: FileBytes, useValue: fileBytes },
      { provide: JobSettings, useValue: jobSettings },
    ];
    return {
      module: ServerPlatformModule,
      global: true,
      imports: [ScheduleModule.forRoot()],
      providers: [...given, FileRounds, ...shared],
      exports: [DataSource, Clock, FileSettings, FileBytes, JobSettings, ...shared],
    };
  }
}
