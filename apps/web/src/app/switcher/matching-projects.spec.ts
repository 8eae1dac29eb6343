import type { ProjectSummary } from '@turnout/consortium/web';
import { matchingProjects } from './matching-projects';

function project(code: string, acronym: string | null, title: string): ProjectSummary {
  const unknown = { programme: null, programmeText: null, startsOn: null, startsOnPrecision: null, endsOn: null } as const;
  return { code, acronym, title, ...unknown, countries: [], role: 'viewer', counts: { events: 0 } };
}

const SKOLA = project('skola-kopiena', 'Skola – kopienā', 'Integrated School–Community Cooperation Programme');
const ROMA = project('desegregation', null, 'Preconditions and political commitment for local action');

describe('matchingProjects', () => {
  it.each([
    ['', [SKOLA, ROMA]],
    ['kopiena', [SKOLA]],
    ['KOPIENĀ', [SKOLA]],
    [' desegr ', [ROMA]],
    ['political', [ROMA]],
    ['nowhere', []],
  ])('finds for "%s"', (words, found) => {
    expect(matchingProjects([SKOLA, ROMA], words)).toEqual(found);
  });
});
