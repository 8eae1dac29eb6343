import type { OpenAPIObject } from '@nestjs/swagger';
import { dataSourceOptions } from '@turnout/shared/database';
import { DataSource } from 'typeorm';
import { createApp } from '../create-app';
import { ENTITIES } from '../entities';
import { describeContract } from './describe-contract';

/** Describes the API without a database: the application is built, never connected, and closed again. */
export async function exportContract(): Promise<OpenAPIObject> {
  const app = await createApp({
    dataSource: new DataSource(dataSourceOptions({ url: 'postgres://nowhere', entities: ENTITIES })),
    sessionSettings: { publicOrigin: null, isDemo: false },
    mailSettings: { smtpUrl: null, sender: '', linkOrigin: 'http://nowhere', lookEveryMs: 1000 },
    fileSettings: { filesFolder: '/nowhere', bucket: null, quotaBytes: 0, sweepEveryMs: 1000 },
    secretSettings: { secretKey: () => null },
    providerSettings: { provider: null },
    http: { logger: false, trustProxy: false },
    webRoot: null,
  });
  try {
    return describeContract(app);
  } finally {
    await app.close();
  }
}
