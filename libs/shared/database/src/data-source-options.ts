import type { DataSourceOptions } from 'typeorm';
import { ALL_MIGRATIONS } from './migrations';
import { SnakeNamingStrategy } from './snake-naming-strategy';

/** How the server talks to PostgreSQL. */
export interface DatabaseSettings {
  readonly url: string;
  readonly entities: readonly (new () => object)[];
  /** Connections at once; 10 by default. */
  readonly poolSize?: number;
  /** Whether statements end after a minute, as those of requests should; migrations may take longer. */
  readonly isTimed?: boolean;
  /** Told of connections that break while nobody uses them. */
  readonly onPoolError?: (error: Error) => void;
}

/** Options of the one data source. The schema comes from migrations only, and a `where` with nothing in it is refused. */
export function dataSourceOptions({ url, entities, poolSize = 10, isTimed = true, onPoolError }: DatabaseSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...ALL_MIGRATIONS],
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    migrationsRun: false,
    logging: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    installExtensions: false,
    poolSize,
    connectTimeoutMS: 5_000,
    applicationName: 'turnout',
    poolErrorHandler: onPoolError ?? ignore,
    extra: isTimed ? { idle_in_transaction_session_timeout: 60_000, statement_timeout: 60_000 } : {},
  };
}

/** A broken idle connection is replaced at the next use; without a listener it would end the process. */
function ignore(): void {
  return undefined;
}
