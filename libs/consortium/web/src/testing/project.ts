import type { Partner, Project, ProjectSummary } from '@turnout/shared/api-client';

const SUMMARY: ProjectSummary = {
  code: 'sociall',
  acronym: 'Soci@ll',
  title: 'Soci@ll - Whole School Social Labs',
  programme: 'erasmus-plus-2014',
  programmeText: 'Erasmus+',
  startsOn: '2018-01-01',
  startsOnPrecision: 'month',
  endsOn: null,
  countries: ['PT', 'PL', 'CY', 'IT'],
  role: 'partner',
  counts: { events: 31 },
};

/** A project as the list shows it; Soci@ll unless told otherwise. */
export function aProjectSummary(changes: Partial<ProjectSummary>): ProjectSummary {
  const startless = changes.code !== undefined && changes.code !== SUMMARY.code ? { startsOn: null, startsOnPrecision: null } : {};
  return { ...SUMMARY, ...startless, ...changes };
}

/** A project with all its facts; what Soci@ll states unless told otherwise. */
export function aProject(changes: Partial<Project>): Project {
  const { counts: _counts, ...facts } = SUMMARY;
  return {
    ...facts,
    keyAction: 'Support for policy reform (Key Action 3)',
    actionType: null,
    callYear: null,
    topics: [],
    measure: null,
    grantNumber: null,
    totalFundingEur: null,
    euGrantEur: null,
    beneficiary: null,
    website: null,
    durationMonths: null,
    reportingFrom: '2019-03-01',
    reportingTo: '2021-05-31',
    breakdownDimensions: [],
    targetGroups: [],
    communityKinds: [],
    results: [],
    linkedProjects: [],
    progressNotes: [],
    databaseContacts: 1754,
    fundingStatement: null,
    deliverables: [],
    milestones: [],
    version: 1,
    ...changes,
  };
}

/** A partner of a country. */
export function aPartner(code: string, country: string | null, changes: Partial<Partner> = {}): Partner {
  return { id: code, code, country, name: null, role: null, kind: null, spellings: [], position: 0, version: 1, ...changes };
}
