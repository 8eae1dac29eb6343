import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOutlines, MAP_PLANS, outlinesFile } from './make-outlines';

const FOLDER = join(__dirname, '../../libs/shared/geo/src/outlines');

describe('the outlines of maps', () => {
  it.each(['europe', 'world'] as const)('of %s are as they would be made now', (name) => {
    expect(readFileSync(join(FOLDER, `${name}.ts`), 'utf8') === outlinesFile(name)).toBe(true);
  });

  it('give Crimea to Ukraine and all of Cyprus to Cyprus', () => {
    const outlines = new Map(makeOutlines(MAP_PLANS.europe).map(({ code, path }) => [code, path.split('M').length - 1]));
    expect(outlines.get('UA')).toBeGreaterThan(1);
    expect(outlines.get('CY')).toBeGreaterThan(1);
  });
});
