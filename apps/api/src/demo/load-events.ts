import { searchTextOf } from '@turnout/events/domain';
import { EventEntity, EventPartnerEntity } from '@turnout/events/server';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { DemoEvent, DemoProjectFacts } from './demo-project';
import type { LoadedProject } from './loaded-project';

/** Loads the records of a project, in their order; what nobody stated stays unknown. */
export async function loadEvents(
  manager: EntityManager,
  { events = [] }: DemoProjectFacts,
  project: LoadedProject,
  now: Date,
): Promise<void> {
  const rows = events.map((event) => ({ id: newId(), event }));
  await manager.insert(
    EventEntity,
    rows.map(({ id, event }) => ({ ...eventRow(event, project), id, version: 1, createdAt: now, updatedAt: now })),
  );
  await manager.insert(
    EventPartnerEntity,
    rows.flatMap(({ id: eventId, event: { coPartners = [] } }) =>
      coPartners.map((code, position) => ({ projectId: project.id, eventId, partnerId: project.idOf('partner', code), position })),
    ),
  );
}

function eventRow(event: DemoEvent, { id: projectId, idOf }: LoadedProject): Partial<EventEntity> {
  const { type, leadPartner, coPartners: _, workPackage, milestone, participants, meetings = 1, ...plain } = event;
  const { title, place = null } = event;
  return {
    ...{ ...plain, projectId, meetings },
    typeId: type === undefined ? null : idOf('event-type', type),
    leadPartnerId: leadPartner === undefined ? null : idOf('partner', leadPartner),
    workPackageId: workPackage === undefined ? null : idOf('work-package', workPackage),
    milestoneId: milestone === undefined ? null : idOf('milestone', milestone),
    participantCount: participants?.count ?? null,
    participantQuality: participants?.quality ?? 'unknown',
    searchText: searchTextOf({ title, place }),
  };
}
