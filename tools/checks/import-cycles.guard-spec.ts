import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import { findCycles, readImportGraph } from './import-cycles.ts';

describe('import cycles', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'turnout-cycle-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are found over several files, over an index and for types alone', () => {
    writeFileSync(join(folder, 'index.ts'), `export * from './one';`);
    writeFileSync(join(folder, 'one.ts'), `import { two } from './two'; export const one = two;`);
    writeFileSync(join(folder, 'two.ts'), `import type { one } from '.'; export const two = 1;`);
    writeFileSync(join(folder, 'beside.ts'), `import { one } from './one'; export const beside = one;`);
    expect(findCycles(readImportGraph(folder, '**/*.ts')).map((cycle) => cycle.toSorted())).toEqual([['index.ts', 'one.ts', 'two.ts']]);
  });

  it('are not seen where two ways lead to the same file', () => {
    writeFileSync(join(folder, 'top.ts'), `import './left'; import './right';`);
    writeFileSync(join(folder, 'left.ts'), `import './base';`);
    writeFileSync(join(folder, 'right.ts'), `import './base';`);
    writeFileSync(join(folder, 'base.ts'), `export {};`);
    expect(findCycles(readImportGraph(folder, '**/*.ts'))).toEqual([]);
  });

  it('do not exist in the repository', () => {
    const graph = readImportGraph(ROOT, '{apps,libs,tools}/**/*.ts');
    // Guards against a pattern that silently matches nothing.
    expect([...graph.values()].flat().length).toBeGreaterThan(200);
    expect(findCycles(graph)).toEqual([]);
  });
});
