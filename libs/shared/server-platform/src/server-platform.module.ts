import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditQueries } from './audit/audit.queries';
import { AuditTrail } from './audit/audit-trail';
import { Transactions } from './concurrency/transactions';
import { Clock } from './context/clock';
import { Translators } from './context/translators';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor';
import { ProblemFilter } from './problems/problem.filter';

/** What the whole server stands on; made by whoever starts it. */
export interface ServerPlatformOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
}

/** Offers database, clock, transactions and words to every capability. */
@Module({})
export class ServerPlatformModule {
  static with({ dataSource, clock }: ServerPlatformOptions): DynamicModule {
    const shared = [Transactions, AuditTrail, AuditQueries, Translators, ProblemFilter, IdempotencyInterceptor];
    return {
      module: ServerPlatformModule,
      global: true,
      providers: [{ provide: DataSource, useValue: dataSource }, { provide: Clock, useValue: clock }, ...shared],
      exports: [DataSource, Clock, ...shared],
    };
  }
}
