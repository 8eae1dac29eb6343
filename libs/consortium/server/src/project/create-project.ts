import { Injectable } from '@nestjs/common';
import { MembershipEntity, type ProjectContext, type RequestContext, type SignedInAccount } from '@turnout/accounts/server';
import { checkNewProject, MAX_HUE, PROJECT_STARTS, PROJECT_TEMPLATES } from '@turnout/consortium/domain';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { EventTypeRepository } from '../event-type/event-type.repository';
import { keptText } from '../given';
import { CopySetup } from './copy-setup';
import type { NewProject, Project } from './project.dto';
import { ProjectEntity } from './project.entity';
import { ProjectQueries } from './project.queries';

/** What of a project's facts a copy of its setup takes over: what says of which kind it is, nothing that only it has agreed or reached. */
const COPIED = ['programme', 'programmeText', 'keyAction', 'actionType', 'measure', 'topics'] as const;
const COPIED_LISTS = ['countries', 'targetGroups', 'communityKinds', 'breakdownDimensions'] as const;

/** Begins a project, from a template or like another one. Whoever begins it coordinates it. */
@Injectable()
export class CreateProject {
  constructor(
    private readonly transactions: Transactions,
    private readonly types: EventTypeRepository,
    private readonly copySetup: CopySetup,
    private readonly queries: ProjectQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: RequestContext & { readonly account: SignedInAccount }, given: NewProject): Promise<Project> {
    return this.transactions.run(ctx, async (outer) => {
      refuse(checkNewProject(given));
      const source = await this.#source(outer, given.copySetupFrom ?? null);
      const project = { id: newId(), code: given.code, actor: 'coordinator', partnerId: null, workPackageIds: [] } as const;
      const tx: ProjectContext = { ...outer, project };
      await this.#insert(tx, given, source);
      await tx.manager.insert(MembershipEntity, {
        ...{ projectId: project.id, accountId: ctx.account.id, role: 'coordinator', partnerId: null },
        ...{ version: 1, createdAt: tx.now },
      });
      if (source) await this.copySetup.run(tx, source.id);
      const after = await this.queries.read(tx);
      const label = after.acronym ?? project.code;
      await this.audit.note(tx, { kind: 'project', id: project.id, label, operation: 'create', before: null, after });
      return after;
    });
  }

  /** The project to be copied. One that the asker may not see is as unknown as one that does not exist. */
  async #source({ manager, account, memberships }: RequestContext, code: string | null): Promise<ProjectEntity | null> {
    if (code === null) return null;
    const source = await manager.findOneBy(ProjectEntity, { code });
    const mayRead = (account?.isAdministrator ?? false) || memberships.some(({ projectId }) => projectId === source?.id);
    if (!source || !mayRead) refuse([{ pointer: '/copySetupFrom', code: 'project.unknown-source' }]);
    return source;
  }

  async #insert(tx: ProjectContext, given: NewProject, source: ProjectEntity | null): Promise<void> {
    const { programme, programmeText, eventTypes } = PROJECT_STARTS[PROJECT_TEMPLATES.find((known) => known === given.template) ?? 'blank'];
    const { id, code } = tx.project;
    const startsOn = given.startsOn ?? null;
    const row = {
      ...{ id, code, acronym: keptText(given.acronym), title: keptText(given.title) ?? '', endsOn: given.endsOn ?? null },
      ...{ startsOn, startsOnPrecision: startsOn === null ? null : ('day' as const), createdAt: tx.now, updatedAt: tx.now, version: 1 },
      ...(source ? copied(source) : { programme, programmeText }),
    };
    // Two who take the same code at once: the second finds it taken, like everybody after them.
    const inserted = await tx.manager.createQueryBuilder().insert().into(ProjectEntity).values(row).orIgnore().returning('code').execute();
    if ((inserted.raw as unknown[]).length === 0) refuse([{ pointer: '/code', code: 'project.code-taken' }]);
    for (const [position, type] of eventTypes.entries()) {
      const unknown = { aim: null, format: null, targetGroup: null, portalType: null, workPackageId: null };
      await this.types.insert(tx, { ...type, ...unknown, position, hue: position % (MAX_HUE + 1) });
    }
  }
}

function copied(source: ProjectEntity): Partial<ProjectEntity> {
  return Object.fromEntries([...COPIED, ...COPIED_LISTS].map((field) => [field, source[field]]));
}
