import type { Target, TargetClause } from '@turnout/impact/domain';
import type { ReportDocument } from '@turnout/reports/document';
import type { Composition } from '../composition';
import type { GlobalReportFacts } from '../global-report';
import type { VersionSetting } from './setting-difference';

/**
 * The settings behind a version: how it was composed, and what the project said of itself, its types, its partners, its work packages and
 * its promises. Texts are not among them; they are compared as they are printed.
 */
export function settingOf(composition: Composition, facts: GlobalReportFacts, document: ReportDocument): VersionSetting {
  const { sections, name, ...chosen } = composition;
  const { workPackages, deliverables, ...card } = facts.card;
  return {
    composition: { '': { ...chosen, sections: titlesOf(document) } },
    project: { '': { ...facts.project, ...card, deliverables } },
    type: byCode(facts.typology),
    partner: byCode(facts.partnership),
    'work-package': byCode(workPackages),
    promise: Object.fromEntries(facts.promises.map((promise) => [promise.type ?? '', promiseOf(promise)])),
  };
}

/** Titles of the sections that are printed, in order. */
function titlesOf({ sections = [] }: ReportDocument): readonly string[] {
  return sections.filter(({ isOn }) => isOn).map(({ title }) => title);
}

/** What nobody asks is not told: a version frozen before it could be asked says the same. */
function promiseOf({ events, participants, byMonth, surplus, clauses }: Target): object {
  const more = { ...(byMonth === null ? {} : { byMonth }), ...(surplus === 'once' ? {} : { surplus }) };
  return { events, participants, ...more, clauses: clauses.map((clause) => clauseOf(clause)) };
}

function clauseOf({ setting, events, participantsPerEvent, clauses, ...others }: TargetClause): object {
  const asked = Object.entries(others).filter(([, value]) => value !== null && value !== false);
  const within = clauses.length === 0 ? {} : { clauses: clauses.map((clause) => clauseOf(clause)) };
  return { setting, events, participantsPerEvent, ...Object.fromEntries(asked), ...within };
}

function byCode(things: readonly { readonly code: string }[]): Readonly<Record<string, object>> {
  return Object.fromEntries(things.map(({ code, ...facts }) => [code, facts]));
}
