import {
  DeliverableEntity,
  EventTypeEntity,
  MilestoneEntity,
  PartnerEntity,
  ProjectEntity,
  WorkPackageEntity,
} from '@turnout/consortium/server';
import { MAX_HUE } from '@turnout/consortium/domain';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { DemoProjectFacts } from './demo-project';
import { loadEvents } from './load-events';
import { loadTargets } from './load-targets';
import type { LoadedProject } from './loaded-project';

interface Coded {
  readonly code: string;
}

/** Loads a project with everything it has. */
export async function loadProject(manager: EntityManager, facts: DemoProjectFacts, now: Date): Promise<LoadedProject> {
  const project = identify(facts);
  await manager.insert(ProjectEntity, projectRow(project.id, facts, now));
  await loadSetup(manager, facts, project, now);
  await loadPapers(manager, facts, project);
  await loadTargets(manager, facts, project, now);
  await loadEvents(manager, facts, project, now);
  return project;
}

async function loadSetup(
  manager: EntityManager,
  facts: DemoProjectFacts,
  { id: projectId, idOf }: LoadedProject,
  now: Date,
): Promise<void> {
  const { partners, workPackages = [], eventTypes = [] } = facts;
  const row = ({ code }: Coded, kind: 'partner' | 'work-package' | 'event-type', position: number) => ({
    ...{ projectId, id: idOf(kind, code), code, position },
    ...kept(now),
  });
  const partnerRows = partners.map(({ spellings = [], ...partner }, position) => ({
    ...{ ...partner, spellings: [...spellings] },
    ...row(partner, 'partner', position),
  }));
  const workPackageRows = workPackages.map(({ leadPartner, activities, outputs, ...workPackage }, position) => ({
    ...{ ...workPackage, activities: [...activities], outputs: [...outputs], leadPartnerId: idOf('partner', leadPartner) },
    ...row(workPackage, 'work-package', position),
  }));
  const typeRows = eventTypes.map(({ workPackage, target: _, ...type }, position) => ({
    ...{ ...type, hue: position % (MAX_HUE + 1) },
    workPackageId: workPackage === undefined ? null : idOf('work-package', workPackage),
    ...row(type, 'event-type', position),
  }));
  await manager.insert(PartnerEntity, partnerRows);
  await manager.insert(WorkPackageEntity, workPackageRows);
  await manager.insert(EventTypeEntity, typeRows);
}

async function loadPapers(
  manager: EntityManager,
  { deliverables = [], milestones = [] }: DemoProjectFacts,
  project: LoadedProject,
): Promise<void> {
  const { id: projectId, idOf } = project;
  await manager.insert(
    DeliverableEntity,
    deliverables.map(({ code, title, isRevised = false }) => ({ projectId, id: newId(), code, title, isRevised })),
  );
  await manager.insert(
    MilestoneEntity,
    milestones.map(({ code, title }) => ({ projectId, id: idOf('milestone', code), code, title })),
  );
}

function projectRow(id: string, facts: DemoProjectFacts, now: Date): Partial<ProjectEntity> {
  const {
    starts,
    reporting,
    partners: _,
    workPackages: _w,
    eventTypes: _t,
    deliverables: _d,
    milestones: _m,
    events: _e,
    ...plain
  } = facts;
  const lists = ['topics', 'countries', 'targetGroups', 'communityKinds', 'results', 'linkedProjects', 'progressNotes'] as const;
  return {
    ...plain,
    ...(Object.fromEntries(lists.map((list) => [list, [...(facts[list] ?? [])]])) as Record<(typeof lists)[number], string[]>),
    ...{ id, ...kept(now) },
    ...(starts === undefined ? {} : { startsOn: starts.on, startsOnPrecision: starts.precision }),
    ...(reporting === undefined ? {} : { reportingFrom: reporting.from, reportingTo: reporting.to }),
  };
}

function identify(facts: DemoProjectFacts): LoadedProject {
  const ids = (things: readonly Coded[] = []): Map<string, string> => new Map(things.map(({ code }) => [code, newId()]));
  const known = {
    partner: ids(facts.partners),
    'work-package': ids(facts.workPackages),
    'event-type': ids(facts.eventTypes),
    milestone: ids(facts.milestones),
  };
  return {
    ...{ id: newId(), code: facts.code },
    partners: [...known.partner].map(([code, id]) => ({ id, code })),
    idOf: (kind, code) => {
      const id = known[kind].get(code);
      if (id === undefined) throw new Error(`The demo project ${facts.code} has no ${kind} ${code}.`);
      return id;
    },
  };
}

function kept(now: Date): { version: number; createdAt: Date; updatedAt: Date } {
  return { version: 1, createdAt: now, updatedAt: now };
}
