import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT, STATE } from '../lib/bootstrap/paths.mjs';
import { say } from '../lib/bootstrap/progress.mjs';
import { checked, type Tally } from './tally.ts';

/** The pure core: every branch of it is run by a spec of its own, not by the way of a server's. Catalogues hold words, not decisions. */
const GATED = [
  'libs/*/domain/src/**/*.ts',
  'libs/shared/{kernel,i18n,charts}/src/**/*.ts',
  'libs/reports/{document,definitions,narrative}/src/**/*.ts',
];
/** A library's index is what others see of it; the core's own specs go past it. */
const FREE = ['!**/*spec.ts', '!**/testing/**', '!**/src/index.ts', '!libs/shared/i18n/src/catalogues/**'];

const FOLDER = join(STATE, 'coverage');

const WITHOUT_TYPES = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, removeComments: true };

/** Options that make Jest measure the branches of the pure core. */
export const COVERAGE_OPTIONS = [
  '--coverage',
  '--coverageReporters=json',
  `--coverageDirectory=${FOLDER}`,
  ...[...GATED, ...FREE].map((pattern) => `--collectCoverageFrom=${pattern}`),
];

/** Coverage of one file in Istanbul's format, as far as it is read. */
export interface FileCoverage {
  readonly path: string;
  readonly b: Readonly<Record<string, readonly number[]>>;
  readonly branchMap: Readonly<Record<string, { readonly locations: readonly { readonly start: { readonly line: number } }[] }>>;
}

/** Expects every branch of the pure core to have run in the Jest run before, and names those that have not. */
export function judgeCoverage(): Tally {
  const report = JSON.parse(readFileSync(join(FOLDER, 'coverage-final.json'), 'utf8')) as Record<string, FileCoverage>;
  const files = Object.values(report).filter(({ path }) => hasCode(readFileSync(path, 'utf8')));
  // A pattern that matches nothing must not pass for full coverage.
  if (files.length === 0) say('  nothing was measured');
  const gaps = findGaps(files);
  for (const gap of gaps) say(`  never run: ${gap}`);
  return checked(files.length > 0 && gaps.length === 0);
}

/** Whether anything is left of a source without its types and comments: what is nothing but types is never loaded. */
export function hasCode(source: string): boolean {
  const { outputText } = ts.transpileModule(source, { compilerOptions: WITHOUT_TYPES });
  return outputText.replace('export {};', '').trim() !== '';
}

/** Places, as `file:line`, of branches that never ran. */
export function findGaps(files: readonly FileCoverage[]): readonly string[] {
  const gaps = files.flatMap((file) => missedLines(file).map((line) => `${relative(ROOT, file.path)}:${String(line)}`));
  return [...new Set(gaps)];
}

function missedLines({ b, branchMap }: FileCoverage): number[] {
  return Object.entries(b).flatMap(([id, counts]) =>
    counts.flatMap((count, index) => (count === 0 ? [branchMap[id]?.locations[index]?.start.line ?? 0] : [])),
  );
}
