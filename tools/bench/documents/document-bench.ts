import type { Comparison } from '../figures.ts';
import { benchPrint } from './print-bench.ts';
import { runPrograms } from './run-programs.ts';

const PDF = { program: 'pdf', floorName: 'pdfkit, one line a cell, no layout, no tags' } as const;
const LONG = { rows: 10_000, rounds: 3 } as const;
const CASES = [
  { ...PDF, name: 'events table of the 31 Soci@ll records as PDF', rows: 31, rounds: 5 },
  { ...PDF, ...LONG, name: 'events table of 10,000 records as PDF' },
  { ...LONG, program: 'xlsx', name: 'events table of 10,000 records as Excel', floorName: 'the same words in one part, packed' },
  { ...LONG, program: 'csv', name: 'events table of 10,000 records as CSV', floorName: 'the same words, joined' },
  { ...PDF, program: 'report', name: 'global report of the 34 Soci@ll events as PDF, in a warm process', rows: 31, rounds: 5 },
] as const;

/** CPU seconds of a process that writes a report in a format, beside the least that the same words can cost. */
export async function benchDocuments(): Promise<readonly Comparison[]> {
  const runProgram = await runPrograms();
  const comparisons: Comparison[] = [];
  for (const { program, name, rows, rounds, floorName } of CASES) {
    const figures = { ours: [] as number[], floor: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      figures.ours.push(Number(await runProgram(program, 'ours', String(rows))));
      figures.floor.push(Number(await runProgram(program, 'floor', String(rows))));
    }
    comparisons.push({ name, unit: 's CPU', ...figures, floorName });
  }
  return [...comparisons, ...(await benchPrint(runProgram))];
}
