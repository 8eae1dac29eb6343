import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId, type StoreContext } from '@turnout/shared/server-platform';
import { ConsortiumLedger } from '../consortium-ledger';
import { type DueRow, dueSql, inDueOrder, withDueDate } from '../due/due-sql';
import type { Deliverable, DeliverableListItem } from './deliverable.dto';

const SELECT = dueSql('deliverables', 'd.is_revised as "isRevised",');

/** Reads deliverables. */
@Injectable()
export class DeliverableQueries {
  constructor(private readonly ledger: ConsortiumLedger) {}

  /** All deliverables in the order in which they are due, with the number of events that count for each; they fit on one page. */
  async list(context: StoreContext): Promise<Page<DeliverableListItem>> {
    const rows = await context.manager.query<DueRow<Deliverable>[]>(SELECT, [context.project.id]);
    const events = await this.ledger.countLinked(context, 'deliverable');
    const items = inDueOrder(rows).map((item) => ({ ...item, events: events.get(item.id) ?? 0 }));
    return { items, nextCursor: null, total: items.length };
  }

  /** @throws DomainError `deliverable.not-found` */
  async read({ manager, project }: StoreContext, id: string): Promise<Deliverable> {
    const [found] = await manager.query<DueRow<Deliverable>[]>(`${SELECT} and d.id = $2`, [
      project.id,
      requireId(id, 'deliverable.not-found'),
    ]);
    if (!found) throw new DomainError('deliverable.not-found');
    return withDueDate(found);
  }
}
