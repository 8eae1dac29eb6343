import 'reflect-metadata';
import { auditVerify } from './history/audit-verify';
import { readConfig } from './start/config';
import { StartFailure } from './start/start-failure';

/** The command that checks every history of a database; `npm run audit:verify` finds the database first. */
async function main(): Promise<number> {
  const { databaseUrl } = readConfig(process.env, process.argv[1] ?? '');
  return auditVerify(databaseUrl, process.argv.slice(2), {
    end: (line) => process.stdout.write(`${line}\n`),
    fault: (line) => process.stderr.write(`${line}\n`),
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof StartFailure ? error.message : `The histories could not be checked: ${String(error)}`}\n`);
  process.exitCode = 2;
}
