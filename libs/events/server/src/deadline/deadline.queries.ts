import { Injectable } from '@nestjs/common';
import { compareDeadlines, type Deadline, deadlineOf } from '@turnout/events/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import { type Page, readRows, type StoreContext } from '@turnout/shared/server-platform';
import { DEADLINES, type DeadlineRow } from './deadline-sql';

/** Reads what a project has to be done with by a day. */
@Injectable()
export class DeadlineQueries {
  /** All deadlines that have a day, the earliest first; they fit on one page. */
  async list({ manager, project }: Pick<StoreContext, 'manager' | 'project'>): Promise<Page<Deadline>> {
    const rows = await readRows<DeadlineRow & { readonly projectStartsOn: IsoDate | null }>(
      manager,
      `select d.*, p.starts_on::text as "projectStartsOn" from (${DEADLINES}) d join projects p on p.id = d."projectId"`,
      [[project.id]],
    );
    const items = rows.flatMap(({ projectStartsOn, ...stated }) => deadlineOf(stated, projectStartsOn) ?? []).sort(compareDeadlines);
    return { items, nextCursor: null, total: items.length };
  }
}
