import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { isoDateOf } from '@turnout/shared/kernel';
import { type CursorValues, decodeCursor, encodeCursor, isId, readLimit } from '@turnout/shared/server-platform';
import { ReminderRulesQueries } from '../rules/reminder-rules.queries';
import type { MissingItem, MissingPage, MissingQuery } from './missing.dto';
import { BEFORE_ALL, MissingQueries } from './missing.queries';

/** The largest number of the database's own. */
const MOST = 2 ** 31 - 1;

/** Tells what is missing in a project, page by page. */
@Injectable()
export class ReadMissing {
  constructor(
    private readonly rules: ReminderRulesQueries,
    private readonly queries: MissingQueries,
  ) {}

  /** @throws DomainError `request.bad-cursor`, `request.bad-limit` */
  async run(ctx: ProjectContext, { partner, kind, due, cursor, limit: asked }: MissingQuery): Promise<MissingPage> {
    const [limit, today] = [readLimit(asked), isoDateOf(ctx.now)];
    const found = await this.queries.page(ctx, {
      ...{ rules: await this.rules.read(ctx), today, ownPartner: ctx.project.partnerId },
      ...{ partners: listed(partner), kinds: listed(kind), onlyOverdue: due === 'overdue' },
      ...{ after: endOf(cursor), limit: limit + 1 },
    });
    const rows = found.items.slice(0, limit);
    const last = found.items.length > limit ? rows.at(-1) : undefined;
    return {
      items: rows.map(itemOf),
      nextCursor: last ? encodeCursor(last.cursor) : null,
      ...{ total: found.total, today, partners: [...found.partners], kinds: [...found.kinds] },
    };
  }
}

/** What stands in the answer, without what it is sorted by. */
function itemOf({ kind, partner, event, records, dueOn, isOverdue, timesAsked }: MissingItem): MissingItem {
  return { kind, partner, event, records, dueOn, isOverdue, timesAsked };
}

function listed(text = ''): string[] {
  return text.split(',').filter((word) => word !== '');
}

/** The end of the previous page; anything that was none begins anew. */
function endOf(cursor: string | undefined): CursorValues {
  if (cursor === undefined || cursor === '') return BEFORE_ALL;
  const [place, due, rank, key] = decodeCursor(cursor, 4);
  const isEnd = [place, due, rank].every((value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MOST);
  return isEnd && typeof key === 'string' && isId(key) ? [place ?? 0, due ?? 0, rank ?? 0, key] : BEFORE_ALL;
}
