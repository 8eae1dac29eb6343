import { Injectable } from '@nestjs/common';
import type { StoreContext } from '@turnout/shared/server-platform';
import type { EntityTarget } from 'typeorm';
import { v7 as newId } from 'uuid';
import { DeliverableEntity } from '../deliverable/deliverable.entity';
import { EventTypeEntity } from '../event-type/event-type.entity';
import { MilestoneEntity } from '../milestone/milestone.entity';
import { PartnerEntity } from '../partner/partner.entity';
import { TaskEntity } from '../task/task.entity';
import { WorkPackageEntity } from '../work-package/work-package.entity';
import { AskingRulesCopy } from './asking-rules-copy';
import { PromiseCopy } from './promise-copy';

interface Thing {
  projectId: string;
  id: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

type Ids = ReadonlyMap<string, string>;

/** Copies what another project is made of: partners, work packages with their tasks, event types, deliverables, milestones, promises and rules for asking. Nothing that happened, and nobody. */
@Injectable()
export class CopySetup {
  constructor(
    private readonly promises: PromiseCopy,
    private readonly askingRules: AskingRulesCopy,
  ) {}

  async run(tx: StoreContext, fromProjectId: string): Promise<void> {
    const partners = await this.#copy(tx, PartnerEntity, fromProjectId, (row) => row);
    const workPackages = await this.#copy(tx, WorkPackageEntity, fromProjectId, (row) => ({
      ...row,
      leadPartnerId: idIn(partners, row.leadPartnerId),
    }));
    await this.#copy(tx, TaskEntity, fromProjectId, (row) => ({
      ...row,
      ...{ leadPartnerId: idIn(partners, row.leadPartnerId), workPackageId: workPackages.get(row.workPackageId) ?? row.workPackageId },
    }));
    const eventTypes = await this.#copy(tx, EventTypeEntity, fromProjectId, (row) => ({
      ...row,
      workPackageId: idIn(workPackages, row.workPackageId),
    }));
    await this.#copyDue(tx, fromProjectId, partners, workPackages);
    await this.promises.copy(tx, fromProjectId, { eventTypes, partners });
    await this.askingRules.copy(tx, fromProjectId);
  }

  /** Deliverables and milestones as they were agreed: nothing of how far they are. */
  async #copyDue(tx: StoreContext, fromProjectId: string, partners: Ids, workPackages: Ids): Promise<void> {
    const afresh = <E extends DeliverableEntity | MilestoneEntity>(row: E): E => ({
      ...row,
      ...{ leadPartnerId: idIn(partners, row.leadPartnerId), workPackageId: idIn(workPackages, row.workPackageId) },
      ...{ status: null, deliveredOn: null },
    });
    await this.#copy(tx, DeliverableEntity, fromProjectId, (row) => ({ ...afresh(row), isRevised: false }));
    await this.#copy(tx, MilestoneEntity, fromProjectId, afresh);
  }

  /** @returns the new ids by the old ones */
  async #copy<E extends Thing>(
    { manager, project, now }: StoreContext,
    entity: EntityTarget<E>,
    fromProjectId: string,
    adapt: (row: E) => E,
  ): Promise<Ids> {
    const rows = await manager.findBy(entity, { projectId: fromProjectId } as never);
    const ids = new Map(rows.map(({ id }) => [id, newId()]));
    const copies = rows.map((row) => ({
      ...adapt(row),
      ...{ projectId: project.id, id: ids.get(row.id), version: 1, createdAt: now, updatedAt: now },
    }));
    if (copies.length > 0) await manager.insert(entity, copies as never);
    return ids;
  }
}

function idIn(ids: Ids, id: string | null): string | null {
  return id === null ? null : (ids.get(id) ?? null);
}
