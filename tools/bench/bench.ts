import { say } from '../lib/bootstrap/progress.mjs';
import { buildAll } from '../lib/build/build.ts';
import { benchApi } from './api-bench.ts';
import { benchDocuments } from './documents/document-bench.ts';
import { benchCommits } from './commit-bench.ts';
import { table } from './figures.ts';
import { benchImports } from './import-bench.ts';
import { benchWaits } from './wait-bench.ts';

/** Runs every benchmark beside its floor and prints one table. */
export async function bench(): Promise<number> {
  await buildAll();
  say('Measuring documents …');
  const documents = await benchDocuments();
  say('Measuring imports …');
  const imports = await benchImports();
  say('Measuring commits …');
  const commits = await benchCommits();
  say('Measuring the server …');
  const api = await benchApi();
  say('Measuring how long others wait …');
  const waits = await benchWaits();
  say(`\n${table([...api, ...documents, ...imports, ...commits, ...waits])}`);
  return 0;
}
