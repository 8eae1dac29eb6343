import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId, type StoreContext } from '@turnout/shared/server-platform';
import { ConsortiumLedger } from '../consortium-ledger';
import { type DueRow, dueSql, inDueOrder, withDueDate } from '../due/due-sql';
import type { Milestone, MilestoneListItem } from './milestone.dto';

const SELECT = dueSql('milestones');

/** Reads milestones. */
@Injectable()
export class MilestoneQueries {
  constructor(private readonly ledger: ConsortiumLedger) {}

  /** All milestones in the order in which they are due, with the number of events that count for each; they fit on one page. */
  async list(context: StoreContext): Promise<Page<MilestoneListItem>> {
    const rows = await context.manager.query<DueRow<Milestone>[]>(SELECT, [context.project.id]);
    const events = await this.ledger.countLinked(context, 'milestone');
    const items = inDueOrder(rows).map((item) => ({ ...item, events: events.get(item.id) ?? 0 }));
    return { items, nextCursor: null, total: items.length };
  }

  /** @throws DomainError `milestone.not-found` */
  async read({ manager, project }: StoreContext, id: string): Promise<Milestone> {
    const [found] = await manager.query<DueRow<Milestone>[]>(`${SELECT} and d.id = $2`, [project.id, requireId(id, 'milestone.not-found')]);
    if (!found) throw new DomainError('milestone.not-found');
    return withDueDate(found);
  }
}
