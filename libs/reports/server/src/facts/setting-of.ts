import type { GlobalReportFacts, LedgerFacts } from '@turnout/reports/definitions';
import { isoDate, type IsoDate } from '@turnout/shared/kernel';
import type { ProjectRows } from './project-rows.reader';

/** What every report says of the project, its types and its partners. */
export function settingOf({
  project,
  types,
  partners,
}: Omit<ProjectRows, 'workPackages'>): Pick<LedgerFacts, 'project' | 'types' | 'partners'> {
  const { code, acronym, title, programme, grantNumber, fundingStatement, reportingFrom, reportingTo } = project;
  return {
    project: {
      ...{ code, acronym, title, programme, grantNumber, fundingStatement },
      reporting: { from: dayOf(reportingFrom), to: dayOf(reportingTo) },
    },
    types: types.map(({ code: type, label }) => ({ code: type, label })),
    partners: partners.map(({ code: partner, name }) => ({ code: partner, name: name ?? partner })),
  };
}

/** What a report about the whole project says of it beyond that. */
export function cardOf({
  project,
  types,
  partners,
  workPackages,
}: ProjectRows): Pick<GlobalReportFacts, 'card' | 'partnership' | 'typology' | 'packageOfType'> {
  const { beneficiary, website, startsOn, endsOn, durationMonths, databaseContacts, deliverables } = project;
  return {
    card: {
      ...{ beneficiary, website, durationMonths, databaseContacts },
      ...{ startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) },
      workPackages: workPackages.map(({ id: _, position: __, version: ___, ...facts }) => facts),
      deliverables: deliverables.map(({ code, title }) => ({ code, title })),
    },
    partnership: partners.map(({ code, name, country, kind, role }) => ({
      ...{ code, name: name ?? code, kind, role },
      country: country as GlobalReportFacts['partnership'][number]['country'],
    })),
    packageOfType: Object.fromEntries(types.flatMap(({ code, workPackage }) => (workPackage === null ? [] : [[code, workPackage]]))),
    typology: types.map(({ code, label, aim, format, targetGroup, level, hue }) => ({ code, label, aim, format, targetGroup, level, hue })),
  };
}

function dayOf(date: string | null): IsoDate | null {
  return date === null ? null : isoDate(date);
}
