import { join, resolve } from 'node:path';
import type { BucketSettings, FileSettings } from '@turnout/shared/server-platform';
import { StartFailure } from './start-failure';

type Environment = Readonly<Record<string, string | undefined>>;

const SWEEP_EVERY_MS = 5_000;
const MEGABYTE = 1_000_000;
const DEFAULT_QUOTA = 5_000 * MEGABYTE;
const NEEDED = ['S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** Reads where files lie. @throws StartFailure in one sentence about the first setting that makes no sense */
export function readFileSettings(environment: Environment): FileSettings {
  return {
    filesFolder: resolve(textOf(environment, 'TURNOUT_FILES') ?? join(textOf(environment, 'TURNOUT_DATA') ?? '.turnout', 'files')),
    bucket: readBucket(environment),
    quotaBytes: readQuota(textOf(environment, 'TURNOUT_FILES_QUOTA')),
    sweepEveryMs: SWEEP_EVERY_MS,
  };
}

function readBucket(environment: Environment): BucketSettings | null {
  const bucket = textOf(environment, 'S3_BUCKET');
  if (bucket === null) return null;
  const missing = NEEDED.find((name) => textOf(environment, name) === null);
  if (missing !== undefined) throw new StartFailure(`${missing} is not set: S3_BUCKET needs it as well.`);
  const endpoint = textOf(environment, 'S3_ENDPOINT');
  if (endpoint !== null && !/^https?:\/\/./u.test(endpoint)) throw new StartFailure(`S3_ENDPOINT is no web address: ${endpoint}`);
  return {
    endpoint,
    bucket,
    region: textOf(environment, 'S3_REGION') ?? '',
    accessKeyId: textOf(environment, 'S3_ACCESS_KEY_ID') ?? '',
    secretAccessKey: textOf(environment, 'S3_SECRET_ACCESS_KEY') ?? '',
    prefix: textOf(environment, 'S3_PREFIX')?.replace(/\/*$/u, '/') ?? '',
    forcePathStyle: environment['S3_FORCE_PATH_STYLE'] === '1',
  };
}

function readQuota(text: string | null): number {
  if (text === null) return DEFAULT_QUOTA;
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new StartFailure(`TURNOUT_FILES_QUOTA is no number of megabytes: ${text}`);
  return Number(text) * MEGABYTE;
}

function textOf(environment: Environment, name: string): string | null {
  return environment[name] || null;
}
