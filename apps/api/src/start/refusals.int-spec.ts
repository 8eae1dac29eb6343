import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestDatabase, type TestDatabase } from '@turnout/shared/testing';
import { Client } from 'pg';
import { MIGRATED } from '../testing/start-test-api';
import { readConfig } from './config';
import { listen } from './listen';
import { openDatabase } from './open-database';
import { prepareFolder } from './prepare-folder';
import { sentenceOf } from './start-failure';

@Module({})
class NothingModule {}

/** What the program prints of it and nothing else, as `main.int-spec` sees of one. */
describe('a start that cannot be', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase(MIGRATED);
  });
  afterAll(() => database.drop());

  const sentence = (step: () => Promise<unknown>): Promise<string> => step().then(() => 'It started.', sentenceOf);
  const open = (url: string) => openDatabase(url, () => undefined);

  it('says that no database is named', async () => {
    expect(await sentence(async () => readConfig({}, '/srv/main.mjs'))).toMatch(/^DATABASE_URL is not set[^\n]+$/u);
  });

  it('says that the database is not there, without its password', async () => {
    expect(await sentence(() => open('postgres://me:secret@127.0.0.1:1/turnout'))).toBe(
      'The database at 127.0.0.1:1/turnout cannot be used: nothing listens there.',
    );
  });

  it('says that the password is wrong', async () => {
    const url = new URL(database.url);
    url.password = 'wrong';
    expect(await sentence(() => open(url.href))).toBe(
      `The database at ${url.host}${url.pathname} cannot be used: it does not accept the user or the password.`,
    );
  });

  it('says that the folder for files cannot be', async () => {
    expect(await sentence(() => prepareFolder({ filesFolder: '/dev/null/files' }))).toMatch(
      /^The folder for files, \/dev\/null\/files, cannot be made[^\n]+$/u,
    );
  });

  it('says that the host is not this machine', async () => {
    const app = await NestFactory.create<NestFastifyApplication>(NothingModule, new FastifyAdapter(), { logger: false });
    expect(await sentence(() => listen(app, '203.0.113.7', 0))).toBe('HOST is no address of this machine: 203.0.113.7');
    await app.close();
  });

  it('leaves a database alone that is newer than itself', async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(`INSERT INTO schema_migrations (timestamp, name) VALUES (9, 'FromTheFuture9')`);
    expect(await sentence(() => open(database.url))).toMatch(/^The database is newer than this program: it knows FromTheFuture9\.[^\n]+$/u);
    await client.end();
  });
});
