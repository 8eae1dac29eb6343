import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { BULK_UNDO_DAYS } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { requireId, type StoreContext } from '@turnout/shared/server-platform';
import { LessThan, MoreThan } from 'typeorm';
import { v7 as newId } from 'uuid';
import { BulkChangeEntity } from './bulk-change.entity';
import { bulkHorizon } from './remove-old-bulk-changes';
import type { KeptFacts } from './kept-facts';

/** An event with what it is to say from now on. */
export interface ChangedFacts {
  readonly id: string;
  /** The version it has now. */
  readonly version: number;
  readonly facts: KeptFacts;
  readonly hasOtherPartners: boolean;
}

const LOCK = 'select id, version from events where project_id = $1 and id = any($2::uuid[]) order by id for no key update';

const CHANGE = `
  with given as (
    select * from jsonb_to_recordset($2::jsonb) as given (id uuid, version integer, "typeId" uuid, "workPackageId" uuid, "leadPartnerId" uuid,
      setting text, level text, mode text, country text, status text)),
  changed as (
    update events e
       set type_id = given."typeId", work_package_id = given."workPackageId", lead_partner_id = given."leadPartnerId", setting = given.setting,
           level = given.level, mode = given.mode, country = given.country, status = given.status,
           version = e.version + 1, updated_at = $3, updated_by = $4
      from given where e.project_id = $1 and e.id = given.id and e.version = given.version
    returning 1)
  select count(*)::integer as count from changed`;

const DROP_PARTNERS = 'delete from event_partners where project_id = $1 and event_id = any($2::uuid[])';

const ADD_PARTNERS = `
  insert into event_partners (project_id, event_id, partner_id, position)
  select $1, event, partner, position from jsonb_to_recordset($2::jsonb) as given (event uuid, partner uuid, position smallint)`;

/** Keeps changes of many events: of the events themselves, and how they can be undone. */
@Injectable()
export class BulkRepository {
  /** Locks the events in one order, and says which versions they have. Whoever changes one of them meanwhile comes before or behind. */
  async lock({ manager, project }: StoreContext, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await manager.query<{ id: string; version: number }[]>(LOCK, [project.id, ids]);
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** Changes events that are locked, in a fixed number of statements. */
  async change({ manager, project, now, account }: ProjectContext, events: readonly ChangedFacts[]): Promise<void> {
    const rows = events.map(({ id, version, facts }) => ({ ...facts, id, version }));
    const [changed] = await manager.query<{ count: number }[]>(CHANGE, [project.id, JSON.stringify(rows), now, account.id]);
    if (changed?.count !== events.length) throw new DomainError('precondition.failed');
    const others = events.filter(({ hasOtherPartners }) => hasOtherPartners);
    if (others.length === 0) return;
    const partners = others.flatMap(({ id, facts }) => facts.coPartnerIds.map((partner, position) => ({ event: id, partner, position })));
    await manager.query(DROP_PARTNERS, [project.id, others.map(({ id }) => id)]);
    await manager.query(ADD_PARTNERS, [project.id, JSON.stringify(partners)]);
  }

  /** Keeps how a change is undone. @returns the change as it is kept */
  async keep(
    { manager, project, account, now }: ProjectContext,
    made: Pick<BulkChangeEntity, 'change' | 'entries' | 'events'> & { readonly id: string },
  ): Promise<BulkChangeEntity> {
    const row = { ...made, projectId: project.id, accountId: account.id, undoneAt: null, restored: null, createdAt: now };
    await manager.insert(BulkChangeEntity, row as never);
    await manager.delete(BulkChangeEntity, { projectId: project.id, createdAt: LessThan(bulkHorizon(now)) });
    return row;
  }

  /** The latest changes that the asker made and can still undo, without what each did. */
  latest({ manager, project, account, now }: ProjectContext): Promise<BulkChangeEntity[]> {
    return manager.find(BulkChangeEntity, {
      select: { projectId: true, id: true, change: true, events: true, undoneAt: true, restored: true, createdAt: true },
      where: { projectId: project.id, accountId: account.id, createdAt: MoreThan(bulkHorizon(now)) },
      order: { id: 'desc' },
      take: 20,
    });
  }

  /** A change that the asker made, for nobody else until the transaction ends. @throws DomainError `bulk.not-found` */
  async take({ manager, project, account, now }: ProjectContext, id: string): Promise<BulkChangeEntity> {
    const found = await manager.findOne(BulkChangeEntity, {
      where: { projectId: project.id, id: requireId(id, 'bulk.not-found'), accountId: account.id, createdAt: MoreThan(bulkHorizon(now)) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new DomainError('bulk.not-found', { days: BULK_UNDO_DAYS });
    return found;
  }

  async markUndone({ manager, project, now }: StoreContext, id: string, restored: number): Promise<void> {
    await manager.update(BulkChangeEntity, { projectId: project.id, id }, { undoneAt: now, restored });
  }
}

/** An id for a change that is about to be made. */
export function newBulkId(): string {
  return newId();
}
