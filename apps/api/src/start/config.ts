import { dirname, join } from 'node:path';
import type { MailSettings, ProviderSettings, SecretSettings } from '@turnout/accounts/server';
import type { FileSettings, JobSettings } from '@turnout/shared/server-platform';
import { originOf } from './origin-of';
import { readFileSettings } from './read-file-settings';
import { readProvider } from './read-provider';
import { secretKeyFrom } from './secret-key';
import { StartFailure } from './start-failure';

/** What the surroundings decide about this start. */
export interface Config extends MailSettings, ProviderSettings, SecretSettings, FileSettings {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly webRoot: string;
  /** Where people reach the installation, without a path; `null` when nobody said. */
  readonly publicOrigin: string | null;
  readonly isDemo: boolean;
  /** What runs by itself. */
  readonly jobs: JobSettings;
  readonly trustProxy: boolean;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOK_FOR_MAIL_EVERY_MS = 5_000;
const LOOK_FOR_JOBS_EVERY_MS = 20_000;
const JOB_LEASE_MS = 60_000;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * Reads the configuration.
 * @param programFile the file that runs; the web lies beside its folder
 * @throws StartFailure in one sentence about the first setting that makes no sense
 */
export function readConfig(environment: Environment, programFile: string): Config {
  const isEmbedded = environment['TURNOUT_EMBEDDED'] === '1';
  const publicOrigin = readOrigin(environment['TURNOUT_PUBLIC_URL']);
  const [host, port] = [environment['HOST'] ?? '127.0.0.1', readPort(environment['PORT'] ?? '3000')];
  return {
    databaseUrl: readDatabaseUrl(environment['DATABASE_URL']),
    host,
    port,
    webRoot: environment['TURNOUT_WEB_ROOT'] ?? join(dirname(programFile), '..', 'web', 'browser'),
    ...readFileSettings(environment),
    publicOrigin,
    linkOrigin: publicOrigin ?? originOf(host, port),
    provider: readProvider(environment, publicOrigin ?? originOf(host, port)),
    smtpUrl: readSmtpUrl(environment['SMTP_URL']),
    sender: environment['TURNOUT_MAIL_FROM'] ?? `Turnout <turnout@${new URL(publicOrigin ?? 'http://localhost').hostname}>`,
    lookEveryMs: LOOK_FOR_MAIL_EVERY_MS,
    secretKey: secretKeyFrom(environment['TURNOUT_SECRET_KEY'], environment['TURNOUT_DATA']),
    isDemo: isEmbedded && environment['NODE_ENV'] !== 'production',
    jobs: { lookEveryMs: readJobs(environment['TURNOUT_JOBS']) ? LOOK_FOR_JOBS_EVERY_MS : null, leaseMs: JOB_LEASE_MS },
    trustProxy: environment['TURNOUT_TRUST_PROXY'] === '1',
    logLevel: readLogLevel(environment['TURNOUT_LOG_LEVEL'] ?? (isEmbedded ? 'warn' : 'info')),
  };
}

function readDatabaseUrl(text: string | undefined): string {
  if (text === undefined || text === '') throw new StartFailure('DATABASE_URL is not set: it names the PostgreSQL database to use.');
  if (!/^postgres(?:ql)?:$/u.test(parseUrl(text)?.protocol ?? '')) {
    throw new StartFailure('DATABASE_URL is no address of a PostgreSQL database: postgres://user:password@host:5432/name is expected.');
  }
  return text;
}

function readSmtpUrl(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (!/^smtps?:$/u.test(parseUrl(text)?.protocol ?? '')) {
    throw new StartFailure('SMTP_URL is no address of a mail server: smtp://user:password@host:587 is expected.');
  }
  return text;
}

function readJobs(text: string | undefined): boolean {
  if (text === undefined || text === '' || text === 'on' || text === 'off') return text !== 'off';
  throw new StartFailure(`TURNOUT_JOBS is neither on nor off: ${text}`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/u.test(text) || port > 65_535) throw new StartFailure(`PORT is no port number: ${text}`);
  return port;
}

function readOrigin(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const url = parseUrl(text);
  if (!url || !/^https?:$/u.test(url.protocol)) throw new StartFailure(`TURNOUT_PUBLIC_URL is no web address: ${text}`);
  return url.origin;
}

function readLogLevel(text: string): string {
  if (!LOG_LEVELS.includes(text)) throw new StartFailure(`TURNOUT_LOG_LEVEL is none of ${LOG_LEVELS.join(', ')}: ${text}`);
  return text;
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
