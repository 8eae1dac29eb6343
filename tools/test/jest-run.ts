import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import { checked, type Tally } from './tally.ts';

/** What a run of Jest answered. */
export interface JestOutcome {
  readonly tally: Tally;
  /** Full names of the tests that were skipped. */
  readonly skipped: readonly string[];
}

/** The part of Jest's own report that is read. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[];
}

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js')];

/** Runs Jest with its own output on this terminal, or without any, and counts. A spec file that cannot run counts as failed. */
export async function runJest(args: readonly string[], { isQuiet = false, env = {} as NodeJS.ProcessEnv } = {}): Promise<JestOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'turnout-jest-'));
  const file = join(folder, 'report.json');
  try {
    const code = await spawnJest([...args, '--ci', '--json', `--outputFile=${file}`], isQuiet, env);
    return readReport(file, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spawnJest(args: readonly string[], isQuiet: boolean, env: NodeJS.ProcessEnv): Promise<number> {
  // Jest writes its report to standard output as well; what people read comes on the other stream.
  const child = spawn(process.execPath, [...JEST, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', isQuiet ? 'ignore' : 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

function readReport(file: string, code: number): JestOutcome {
  const report = parse(file);
  if (!report) return { tally: checked(false), skipped: [] };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending' || status === 'todo')
    .map(({ fullName }) => fullName);
  const tally: Tally = {
    passed: report.numPassedTests,
    // Jest can refuse a run whose tests all passed, for instance when a spec file leaves nothing to run.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return { tally, skipped };
}

function parse(file: string): JestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    return null;
  }
}
