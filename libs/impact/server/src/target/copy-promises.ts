import { Injectable } from '@nestjs/common';
import { type CopiedIds, PromiseCopy } from '@turnout/consortium/server';
import type { StoreContext } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { TargetClauseEntity } from './target-clause.entity';
import { TargetEntity } from './target.entity';

/**
 * Copies promises with their conditions from one project to another. A condition on a reporting period is left out, with its parts: the
 * period is days of the other project, and without it the condition would promise something else.
 */
@Injectable()
export class CopyPromises extends PromiseCopy {
  override async copy({ manager, project, now }: StoreContext, fromProjectId: string, { eventTypes, partners }: CopiedIds): Promise<void> {
    const targets = await manager.findBy(TargetEntity, { projectId: fromProjectId });
    const clauses = await manager.find(TargetClauseEntity, { where: { projectId: fromProjectId }, order: { position: 'ASC' } });
    const ids = new Map(targets.map(({ id }) => [id, newId()]));
    const copies = targets.map((target) => ({
      ...target,
      ...{ projectId: project.id, id: ids.get(target.id) ?? '', eventTypeId: copyOf(target.eventTypeId, eventTypes) },
      ...{ version: 1, createdAt: now, updatedAt: now },
    }));
    const conditions = withoutPeriods(clauses).map((clause) => ({
      ...clause,
      ...{ projectId: project.id, targetId: ids.get(clause.targetId) ?? '' },
      partnerId: copyOf(clause.partnerId, partners),
    }));
    if (copies.length > 0) await manager.insert(TargetEntity, copies);
    if (conditions.length > 0) await manager.insert(TargetClauseEntity, conditions);
  }
}

/** Conditions that name no reporting period and lie within none that does. @param clauses by position */
function withoutPeriods(clauses: readonly TargetClauseEntity[]): TargetClauseEntity[] {
  const left = new Set<string>();
  const place = (targetId: string, position: number | null): string => `${targetId}:${String(position)}`;
  return clauses.filter(({ targetId, position, parent, periodId }) => {
    const isLeft = periodId !== null || left.has(place(targetId, parent));
    if (isLeft) left.add(place(targetId, position));
    return !isLeft;
  });
}

/** The copy of what something names; nothing where it names nothing. */
function copyOf(id: string | null, copies: ReadonlyMap<string, string>): string | null {
  return id === null ? null : (copies.get(id) ?? null);
}
