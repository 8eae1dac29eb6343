import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkProject } from '@turnout/consortium/domain';
import { tidyLine } from '@turnout/shared/kernel';
import { AuditTrail, refuse, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { keptLines, keptText, merged } from '../given';
import type { Project, ProjectChange } from './project.dto';
import { ProjectQueries } from './project.queries';
import { type ProjectFacts, ProjectRepository } from './project.repository';

/** Changes the plain facts of a project. */
@Injectable()
export class ChangeProject {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ProjectRepository,
    private readonly queries: ProjectQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, version: number, change: ProjectChange): Promise<Project> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.queries.read(tx);
      requireVersion(current.version, version);
      const given = merged(current, change);
      refuse(checkProject(given));
      await this.repository.update(tx, version, factsOf(given));
      const after = await this.queries.read(tx);
      const { id, code } = tx.project;
      await this.audit.note(tx, { kind: 'project', id, label: after.acronym ?? code, operation: 'change', before: current, after });
      return after;
    });
  }
}

function factsOf(given: Project): ProjectFacts {
  const { callYear, countries, databaseContacts, durationMonths, endsOn, euGrantEur, programme, totalFundingEur } = given;
  const { reportingFrom, reportingTo, startsOn, startsOnPrecision } = given;
  return {
    ...{ callYear, countries, databaseContacts, durationMonths, endsOn, euGrantEur, programme, totalFundingEur },
    ...{ reportingFrom, reportingTo, startsOn, startsOnPrecision },
    acronym: keptText(given.acronym),
    title: keptText(given.title) ?? '',
    programmeText: keptText(given.programmeText),
    keyAction: keptText(given.keyAction),
    actionType: keptText(given.actionType),
    topics: keptLines(given.topics),
    measure: keptText(given.measure),
    grantNumber: keptText(given.grantNumber),
    fundingStatement: keptText(tidyLine(given.fundingStatement?.statement ?? '')),
    fundingDisclaimer: keptText(tidyLine(given.fundingStatement?.disclaimer ?? '')),
    beneficiary: keptText(given.beneficiary),
    website: keptText(given.website),
    breakdownDimensions: keptLines(given.breakdownDimensions),
    targetGroups: keptLines(given.targetGroups),
    communityKinds: keptLines(given.communityKinds),
    results: keptLines(given.results),
    linkedProjects: keptLines(given.linkedProjects),
    progressNotes: keptLines(given.progressNotes),
  };
}
