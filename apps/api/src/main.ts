import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { offerSetup } from '@turnout/accounts/server';
import { createApp } from './create-app';
import { readConfig } from './start/config';
import { listen } from './start/listen';
import { openDatabase } from './start/open-database';
import { prepareFolder } from './start/prepare-folder';
import { prepareData } from './start/prepare-data';
import { sentenceOf } from './start/start-failure';
import { stopGracefully } from './start/stop-gracefully';

try {
  const config = readConfig(process.env, fileURLToPath(import.meta.url));
  await prepareFolder(config);
  const dataSource = await openDatabase(config.databaseUrl, () => undefined);
  await prepareData(dataSource, config);
  const app = await createApp({
    dataSource,
    sessionSettings: config,
    mailSettings: config,
    fileSettings: config,
    secretSettings: config,
    providerSettings: config,
    jobSettings: config.jobs,
    http: { logger: { level: config.logLevel }, trustProxy: config.trustProxy },
    webRoot: config.webRoot,
  });
  stopGracefully(app, dataSource);
  const address = await listen(app, config.host, config.port);
  const setup = await offerSetup(dataSource.manager, new Date());
  if (setup !== null)
    process.stdout.write(`Nobody has an account yet. Set Turnout up here, within a day:\n${config.publicOrigin ?? address}${setup}\n`);
  process.send?.({ ready: true, address });
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}
