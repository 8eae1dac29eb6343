import { TargetClauseEntity, TargetEntity } from '@turnout/impact/server';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { DemoProjectFacts } from './demo-project';
import type { LoadedProject } from './loaded-project';

/** Loads what a project promised of its events. */
export async function loadTargets(
  manager: EntityManager,
  { eventTypes = [] }: DemoProjectFacts,
  { id: projectId, idOf }: LoadedProject,
  now: Date,
): Promise<void> {
  for (const { code, target } of eventTypes) {
    if (target === undefined) continue;
    const { clauses = [], events, participants } = target;
    const id = newId();
    const eventTypeId = idOf('event-type', code);
    await manager.insert(TargetEntity, {
      ...{ projectId, id, eventTypeId, events, participants },
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
    await manager.insert(
      TargetClauseEntity,
      clauses.map((clause, position) => ({ ...clause, projectId, targetId: id, position })),
    );
  }
}
