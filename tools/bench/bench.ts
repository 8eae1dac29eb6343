import { say } from '../lib/bootstrap/progress.mjs';
import { Trouble } from '../lib/bootstrap/trouble.mjs';
import { buildAll } from '../lib/build/build.ts';
import { benchApi } from './api-bench.ts';
import { benchDocuments } from './documents/document-bench.ts';
import { benchCommits } from './commit-bench.ts';
import { benchFeeds } from './feed-bench.ts';
import { type Comparison, table } from './figures.ts';
import { benchImports } from './import-bench.ts';
import { benchOverview } from './overview/overview-bench.ts';
import { benchWaits } from './wait-bench.ts';

interface Part {
  readonly says: string;
  readonly run: () => Promise<readonly Comparison[]>;
}

/** Each part by the name it is asked for alone. */
const PARTS: Readonly<Record<string, Part>> = {
  server: { says: 'Measuring the server …', run: benchApi },
  overview: { says: 'Measuring the Overview of a large project …', run: benchOverview },
  documents: { says: 'Measuring documents …', run: benchDocuments },
  imports: { says: 'Measuring imports …', run: benchImports },
  commits: { says: 'Measuring commits …', run: benchCommits },
  waits: { says: 'Measuring how long others wait …', run: benchWaits },
  feeds: { says: 'Measuring calendar feeds …', run: benchFeeds },
};

/**
 * Runs benchmarks beside their floors and prints one table.
 * @param names of the parts to run; all of them where none is named
 * @throws Trouble where there is no such part
 */
export async function bench(names: readonly string[] = []): Promise<number> {
  const unknown = names.filter((name) => PARTS[name] === undefined);
  if (unknown.length > 0) throw new Trouble(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  await buildAll();
  const comparisons: Comparison[] = [];
  for (const [name, { says, run }] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    say(says);
    comparisons.push(...(await run()));
  }
  say(`\n${table(comparisons)}`);
  return 0;
}
