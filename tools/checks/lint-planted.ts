// Child process of the guard specs: reads plantings as JSON from standard input and answers what the linter says of each.
// A process of its own, because ESLint loads its configuration in ways that Jest's module registry does not know.
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint, type Linter } from 'eslint';
import { json } from 'node:stream/consumers';
import type { Planting } from './plantings.ts';

const RULE = '@nx/enforce-module-boundaries';

const plantings = (await json(process.stdin)) as Planting[];
// Without a project graph the rule lets everything pass with no more than a warning.
await createProjectGraphAsync();
const asConfigured = new ESLint();
const rowByRow = new ESLint({ overrideConfig: plantings.map(aloneInForce) });
const answers = await Promise.all(
  plantings.map(async ({ file, source }) => ({
    house: await refusals(asConfigured, file, source),
    row: await refusals(rowByRow, file, source),
  })),
);
process.stdout.write(JSON.stringify(answers));

function aloneInForce({ file, row }: Planting): Linter.Config {
  // What would close a circle is refused before any row is asked.
  const alone = { allow: [], ignoredCircularDependencies: [['*', '*']], depConstraints: [row] };
  return { files: [file], rules: { [RULE]: ['error', alone] } };
}

/** The file exists in the linter's memory only, so there is nothing to clear away. */
async function refusals(eslint: ESLint, filePath: string, source: string): Promise<string[]> {
  const results = await eslint.lintText(source, { filePath });
  return results.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === RULE).map(({ message }) => message));
}
