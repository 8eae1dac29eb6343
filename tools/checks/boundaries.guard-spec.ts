import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import { plantingsOf, type Row } from './plantings.ts';
import { readPackageNames, readProjects } from './projects.ts';

// No project owns the file, so that an import of it would break the rule it states.
const { DEP_CONSTRAINTS: rows } = jest.requireActual<{ DEP_CONSTRAINTS: readonly Row[] }>(join(ROOT, 'boundaries.mjs'));
const projects = readProjects();
const plantings = rows.flatMap((row) => plantingsOf(row, projects, readPackageNames()));

describe('who may import whom', () => {
  let answers: readonly { readonly house: readonly string[]; readonly row: readonly string[] }[];

  beforeAll(() => {
    const script = join(__dirname, 'lint-planted.ts');
    answers = JSON.parse(
      execFileSync(process.execPath, [script], { input: JSON.stringify(plantings), encoding: 'utf8' }),
    ) as typeof answers;
  });

  it.each(plantings.map(({ title }, index) => [title, index] as const))('%s', (_title, index) => {
    const tag = plantings[index]!.row.sourceTag;
    // The house as configured refuses it, and so does the row with no other row to help it.
    expect(answers[index]!.house).not.toEqual([]);
    expect(answers[index]!.row).toEqual([expect.stringContaining(`"${tag}"`)]);
  });

  it('plants something for every row that forbids something', () => {
    const planted = new Set(plantings.map(({ row }) => row.sourceTag));
    const unplanted = rows.map(({ sourceTag }) => sourceTag).filter((tag) => !planted.has(tag));
    // Nothing stands to the right of the last capability, and the composition roots may import from everywhere.
    expect(unplanted).toEqual(['scope:reports', 'scope:app']);
  });

  it('lets nothing but the composition roots import from everywhere', () => {
    const free = rows.filter(({ onlyDependOnLibsWithTags: tags }) => tags.includes('*'));
    expect(free.map(({ sourceTag }) => sourceTag)).toEqual(['scope:app']);
  });
});

describe('the tags of projects', () => {
  it.each(projects.map((project) => [project.name, project] as const))('%s has one of each kind, and a lint target', (_name, project) => {
    const kinds = project.tags.map((tag) => tag.split(':')[0]);
    expect(kinds.toSorted()).toEqual(['platform', 'scope', 'type']);
    expect(rows.map(({ sourceTag }) => sourceTag)).toEqual(expect.arrayContaining([...project.tags]));
    expect(project.targets).toHaveProperty('lint');
  });
});
