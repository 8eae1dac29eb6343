import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccountEntity, type IdentityProvider } from '@turnout/accounts/server';
import { createTestDatabase } from '@turnout/shared/testing';
import type { FileBytes, FileSettings, HttpSettings } from '@turnout/shared/server-platform';
import type { DataSource } from 'typeorm';
import { createApp } from '../create-app';
import { listen } from '../start/listen';
import { openDatabase } from '../start/open-database';
import { DEMO_PASSWORD } from '../demo/demo-accounts';
import { prepareData } from '../start/prepare-data';
import { easyHash } from './easy-password';
import { switchableProxy, type SwitchableProxy } from './switchable-proxy';
import { TestClient } from './test-client';
import { TestClock } from './test-clock';

/** Where links in mails lead. */
export const LINK_ORIGIN = 'https://turnout.test';

/** What a spec may want to be different. */
export interface TestApiOptions {
  readonly publicOrigin?: string;
  readonly webRoot?: string;
  /** Address of a mail server; mails stay in the outbox without one. */
  readonly smtpUrl?: string;
  /** Where files lie, and how many; a folder of its own and plenty unless said otherwise. */
  readonly files?: Partial<FileSettings>;
  /** A store that behaves as the spec needs it. */
  readonly fileBytes?: FileBytes;
  readonly logger?: HttpSettings['logger'];
  /** Where people can sign in elsewhere. */
  readonly provider?: IdentityProvider;
  /** Whether the installation has a key for secrets; it has by default. */
  readonly hasSecretKey?: boolean;
  /** Whether the database starts with the demo projects; migrated and empty otherwise. */
  readonly isDemo?: boolean;
  /** Whether what runs by itself does: events are judged after they change. */
  readonly hasJobs?: boolean;
  /** Whether the way to the database can be cut. */
  readonly hasSwitch?: boolean;
}

/** The whole server on a real port and a database of its own. */
export interface TestApi {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly clock: TestClock;
  /** Where files lie. */
  readonly filesFolder: string;
  /** What the server is made of, by its class. */
  readonly part: <T>(type: new (...parts: never[]) => T) => T;
  /** Only with `hasSwitch`. */
  readonly wayToDatabase: SwitchableProxy;
  /** A new client that is not signed in. */
  readonly client: () => TestClient;
  /** A new client that is signed in. */
  readonly signedIn: (email: string, password?: string) => Promise<TestClient>;
  /** New clients of people at example.org, each signed in: `[lead, partner] = await api.people('lead', 'partner')`. */
  readonly people: <Names extends readonly string[]>(...names: Names) => Promise<{ readonly [Place in keyof Names]: TestClient }>;
  readonly stop: () => Promise<void>;
}

/** Starts the server for one spec file; `stop` in `afterAll`. */
export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const {
    publicOrigin = null,
    webRoot = null,
    logger = false,
    isDemo = false,
    hasSwitch = false,
    hasSecretKey = true,
    hasJobs = false,
  } = options;
  const database = await createTestDatabase(isDemo ? DEMO : MIGRATED);
  const wayToDatabase = hasSwitch ? await switchableProxy(database.url) : NO_SWITCH;
  const dataSource = await openDatabase(wayToDatabase.url || database.url, () => undefined);
  const clock = new TestClock();
  const ownFolder = mkdtempSync(join(tmpdir(), 'turnout-files-'));
  const fileSettings = { filesFolder: ownFolder, bucket: null, quotaBytes: 2_000_000_000, sweepEveryMs: 3_600_000, ...options.files };
  const app = await createApp({
    dataSource,
    clock,
    sessionSettings: { publicOrigin, isDemo },
    fileSettings,
    ...(options.fileBytes === undefined ? {} : { fileBytes: options.fileBytes }),
    mailSettings: { smtpUrl: options.smtpUrl ?? null, sender: 'Turnout <turnout@turnout.test>', linkOrigin: LINK_ORIGIN, lookEveryMs: 20 },
    jobSettings: { lookEveryMs: hasJobs ? 200 : null, leaseMs: 10_000 },
    providerSettings: { provider: options.provider ?? null },
    secretSettings: { secretKey: () => (hasSecretKey ? SECRET_KEY : null) },
    http: { logger, trustProxy: false },
    webRoot,
  });
  const url = await listen(app, '127.0.0.1', 0);
  const signedIn: TestApi['signedIn'] = (email, password = DEMO_PASSWORD) => signIn(new TestClient(url), email, password);
  return {
    url,
    dataSource,
    clock,
    filesFolder: fileSettings.filesFolder,
    part: (type) => app.get(type),
    wayToDatabase,
    client: () => new TestClient(url),
    signedIn,
    people: async <Names extends readonly string[]>(...names: Names) => {
      const clients: readonly TestClient[] = await Promise.all(names.map((name) => signedIn(`${name}@example.org`)));
      return clients as { readonly [Place in keyof Names]: TestClient };
    },
    stop: async () => {
      await app.close();
      await dataSource.destroy();
      await wayToDatabase.stop();
      await database.drop();
      rmSync(ownFolder, { recursive: true, force: true });
    },
  };
}

async function signIn(client: TestClient, email: string, password: string): Promise<TestClient> {
  const answer = await client.post('/session', { email, password });
  if (answer.status !== 200) throw new Error(`${email} could not sign in: ${answer.text}`);
  return client;
}

const SECRET_KEY = Buffer.alloc(32, 7);

const NO_SWITCH: SwitchableProxy = { url: '', cut: noSwitch, mend: noSwitch, stop: () => Promise.resolve() };

function noSwitch(): never {
  throw new Error('Start the server with `hasSwitch`.');
}

export const MIGRATED = { name: 'migrated', prepare: (url: string) => prepare(url, false) };
const DEMO = { name: 'demo', prepare: (url: string) => prepare(url, true) };

async function prepare(url: string, isDemo: boolean): Promise<void> {
  const dataSource = await openDatabase(url, () => undefined);
  await prepareData(dataSource, { isDemo });
  if (isDemo) await dataSource.manager.updateAll(AccountEntity, { passwordHash: await easyHash() });
  await dataSource.destroy();
}
