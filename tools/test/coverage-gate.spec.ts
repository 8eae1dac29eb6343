import { join } from 'node:path';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import { findGaps, hasCode } from './coverage-gate.ts';

const at = (line: number) => ({ start: { line } });

describe('findGaps', () => {
  it('names the line of every branch that never ran, once', () => {
    const file = {
      path: join(ROOT, 'libs/events/domain/src/totals.ts'),
      b: { '0': [3, 0], '1': [0], '2': [1] },
      branchMap: { '0': { locations: [at(4), at(7)] }, '1': { locations: [at(7)] }, '2': { locations: [at(9)] } },
    };
    expect(findGaps([file])).toEqual(['libs/events/domain/src/totals.ts:7']);
  });

  it('finds nothing where every branch ran', () => {
    expect(findGaps([{ path: join(ROOT, 'a.ts'), b: { '0': [1, 2] }, branchMap: { '0': { locations: [at(1), at(2)] } } }])).toEqual([]);
  });
});

describe('hasCode', () => {
  it.each([
    ['nothing but types', "import type { A } from './a';\n/** Says. */\nexport interface B {\n  readonly a: A;\n}\n// done\n", false],
    ['a value', 'export const one: number = 1;\n', true],
    ['a class that keeps what it is given', 'export class Kept {\n  constructor(readonly one: number) {}\n}\n', true],
    ['names handed on', "export * from './a';\n", true],
  ])('judges %s', (_, source, expected) => {
    expect(hasCode(source)).toBe(expected);
  });
});
