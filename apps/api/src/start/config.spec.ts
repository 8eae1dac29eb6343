import { join, resolve } from 'node:path';
import { readConfig } from './config';

const URL = 'postgres://me@localhost/turnout';
const S3 = { S3_BUCKET: 'files', S3_REGION: 'eu-1', S3_ACCESS_KEY_ID: 'me', S3_SECRET_ACCESS_KEY: 'secret' };
const BUCKET = {
  endpoint: 'https://s3.example.org',
  bucket: 'files',
  region: 'eu-1',
  accessKeyId: 'me',
  secretAccessKey: 'secret',
  prefix: 'turnout/',
  forcePathStyle: true,
};
const PROGRAM = join('/srv', 'turnout', 'api', 'main.mjs');

describe('readConfig', () => {
  it('needs a database address and nothing else', () => {
    expect(readConfig({ DATABASE_URL: URL }, PROGRAM)).toEqual({
      databaseUrl: URL,
      host: '127.0.0.1',
      port: 3000,
      webRoot: join('/srv', 'turnout', 'web', 'browser'),
      filesFolder: resolve('.turnout/files'),
      bucket: null,
      quotaBytes: 5_000_000_000,
      sweepEveryMs: 5000,
      publicOrigin: null,
      linkOrigin: 'http://127.0.0.1:3000',
      smtpUrl: null,
      sender: 'Turnout <turnout@localhost>',
      lookEveryMs: 5000,
      provider: null,
      secretKey: expect.any(Function) as () => null,
      isDemo: false,
      jobs: { lookEveryMs: 20_000, leaseMs: 60_000 },
      trustProxy: false,
      logLevel: 'info',
    });
  });

  it('takes everything from the surroundings', () => {
    const environment = {
      DATABASE_URL: URL,
      HOST: '0.0.0.0',
      PORT: '0',
      TURNOUT_WEB_ROOT: '/web',
      TURNOUT_PUBLIC_URL: 'https://turnout.example.org/some/path',
      TURNOUT_EMBEDDED: '1',
      TURNOUT_TRUST_PROXY: '1',
      TURNOUT_JOBS: 'off',
      SMTP_URL: 'smtps://me:secret@mail.example.org',
      TURNOUT_FILES: '/srv/files',
      TURNOUT_FILES_QUOTA: '200',
      ...S3,
      S3_ENDPOINT: 'https://s3.example.org',
      S3_PREFIX: 'turnout',
      S3_FORCE_PATH_STYLE: '1',
    };
    expect(readConfig(environment, PROGRAM)).toEqual({
      databaseUrl: URL,
      host: '0.0.0.0',
      port: 0,
      webRoot: '/web',
      filesFolder: resolve('/srv/files'),
      bucket: BUCKET,
      quotaBytes: 200_000_000,
      sweepEveryMs: 5000,
      publicOrigin: 'https://turnout.example.org',
      linkOrigin: 'https://turnout.example.org',
      smtpUrl: 'smtps://me:secret@mail.example.org',
      sender: 'Turnout <turnout@turnout.example.org>',
      lookEveryMs: 5000,
      provider: null,
      secretKey: expect.any(Function) as () => null,
      isDemo: true,
      jobs: { lookEveryMs: null, leaseMs: 60_000 },
      trustProxy: true,
      logLevel: 'warn',
    });
  });

  it('takes the key for secrets as it is given, and has none by itself', () => {
    expect(readConfig({ DATABASE_URL: URL }, PROGRAM).secretKey()).toBeNull();
    expect(readConfig({ DATABASE_URL: URL, TURNOUT_SECRET_KEY: 'ab'.repeat(32) }, PROGRAM).secretKey()).toEqual(Buffer.alloc(32, 0xab));
  });

  it('takes an identity provider', () => {
    const environment = {
      DATABASE_URL: URL,
      TURNOUT_PUBLIC_URL: 'https://turnout.example.org',
      OIDC_ISSUER: 'https://id.example.org/realm',
      OIDC_CLIENT_ID: 'turnout',
      OIDC_CLIENT_SECRET: 'secret',
    };
    const rest = {
      issuer: 'https://id.example.org/realm',
      clientId: 'turnout',
      clientSecret: 'secret',
      returnOrigin: 'https://turnout.example.org',
    };
    expect(readConfig(environment, PROGRAM).provider).toEqual({ ...rest, label: 'id.example.org', allowedDomains: [] });
    const more = { ...environment, OIDC_LABEL: 'University', OIDC_ALLOWED_DOMAINS: 'Example.org, example.com' };
    expect(readConfig(more, PROGRAM).provider).toEqual({ ...rest, label: 'University', allowedDomains: ['example.org', 'example.com'] });
  });

  it.each([
    [{ OIDC_ISSUER: 'http://id.example.org' }, 'OIDC_ISSUER is no address'],
    [{ OIDC_ISSUER: 'id.example.org' }, 'OIDC_ISSUER is no address'],
    [{ OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'turnout' }, 'OIDC_ISSUER needs OIDC_CLIENT_ID'],
  ])('refuses a provider as in %j', (environment, sentence) => {
    expect(() => readConfig({ DATABASE_URL: URL, ...environment }, PROGRAM)).toThrow(sentence);
  });

  it('shows no demo in production', () => {
    expect(readConfig({ DATABASE_URL: URL, TURNOUT_EMBEDDED: '1', NODE_ENV: 'production' }, PROGRAM).isDemo).toBe(false);
  });

  it.each([
    [{}, 'DATABASE_URL is not set'],
    [{ DATABASE_URL: 'turnout' }, 'DATABASE_URL is no address'],
    [{ DATABASE_URL: URL, PORT: '-1' }, 'PORT is no port number: -1'],
    [{ DATABASE_URL: URL, PORT: '65536' }, 'PORT is no port number: 65536'],
    [{ DATABASE_URL: URL, PORT: '3000x' }, 'PORT is no port number: 3000x'],
    [{ DATABASE_URL: URL, TURNOUT_PUBLIC_URL: 'ftp://x' }, 'TURNOUT_PUBLIC_URL is no web address: ftp://x'],
    [{ DATABASE_URL: URL, SMTP_URL: 'mail.example.org' }, 'SMTP_URL is no address of a mail server'],
    [{ DATABASE_URL: URL, ...S3, S3_REGION: '' }, 'S3_REGION is not set'],
    [{ DATABASE_URL: URL, ...S3, S3_ENDPOINT: 's3.example.org' }, 'S3_ENDPOINT is no web address'],
    [{ DATABASE_URL: URL, TURNOUT_FILES_QUOTA: '1 GB' }, 'TURNOUT_FILES_QUOTA is no number of megabytes: 1 GB'],
    [{ DATABASE_URL: URL, TURNOUT_LOG_LEVEL: 'loud' }, 'TURNOUT_LOG_LEVEL is none of'],
    [{ DATABASE_URL: URL, TURNOUT_JOBS: 'maybe' }, 'TURNOUT_JOBS is neither on nor off'],
  ])('refuses %j', (environment, sentence) => {
    expect(() => readConfig(environment, PROGRAM)).toThrow(sentence);
  });
});
