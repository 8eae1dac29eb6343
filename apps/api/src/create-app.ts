import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { MailSettings, ProviderSettings, SecretSettings, SessionSettings } from '@turnout/accounts/server';
import {
  type Clock,
  configureHttp,
  createHttpAdapter,
  type FileBytes,
  type FileSettings,
  type HttpSettings,
  type JobSettings,
  NestLog,
  openFileBytes,
  ProblemFilter,
  StrictValidationPipe,
  SystemClock,
} from '@turnout/shared/server-platform';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { Contract } from './contract/contract';
import { describeContract } from './contract/describe-contract';
import { serveWeb } from './web/serve-web';

/** Everything the application depends on that differs between a start, a test and the export of the contract. */
export interface CreateAppOptions {
  readonly dataSource: DataSource;
  readonly sessionSettings: SessionSettings;
  readonly mailSettings: MailSettings;
  readonly fileSettings: FileSettings;
  /** Where files lie; what the settings name unless given. */
  readonly fileBytes?: FileBytes;
  readonly secretSettings: SecretSettings;
  readonly providerSettings: ProviderSettings;
  /** What runs by itself; nothing unless given. */
  readonly jobSettings?: JobSettings;
  readonly http: HttpSettings;
  /** Folder of the built web; `null` for an API alone. */
  readonly webRoot: string | null;
  readonly clock?: Clock;
}

/** Base path of the API. */
export const API_PREFIX = 'api/v1';

const NO_JOBS: JobSettings = { lookEveryMs: null, leaseMs: 60_000 };

/** Builds the application, ready to listen. The data source need not be connected yet. */
export async function createApp(options: CreateAppOptions): Promise<NestFastifyApplication> {
  const { fileSettings, clock = new SystemClock() } = options;
  const { dataSource, sessionSettings, mailSettings, secretSettings, providerSettings } = options;
  const fileBytes = options.fileBytes ?? openFileBytes(fileSettings);
  const jobSettings = options.jobSettings ?? NO_JOBS;
  const adapter = createHttpAdapter(options.http, (...asked) => {
    app.get(ProblemFilter).answer(...asked);
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({
      dataSource,
      clock,
      sessionSettings,
      mailSettings,
      secretSettings,
      providerSettings,
      fileSettings,
      fileBytes,
      jobSettings,
    }),
    adapter,
    {
      bodyParser: false,
      abortOnError: false,
      logger: new NestLog(server.log),
    },
  );
  await configureHttp(app, { isSecure: sessionSettings.publicOrigin?.startsWith('https://') ?? false });
  app.setGlobalPrefix(API_PREFIX);
  app.useGlobalPipes(new StrictValidationPipe());
  app.useGlobalFilters(app.get(ProblemFilter));
  app.get(Contract).describeBy(() => describeContract(app));
  if (options.webRoot !== null) await serveWeb(server, options.webRoot);
  await app.init();
  await server.ready();
  return app;
}
