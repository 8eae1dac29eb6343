import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { isoDateOf } from '@turnout/shared/kernel';
import { type CursorValues, decodeCursor, encodeCursor, readLimit } from '@turnout/shared/server-platform';
import { ReminderRulesQueries } from '../rules/reminder-rules.queries';
import type { MissingPage, MissingQuery } from './missing.dto';
import { BEFORE_ALL, MissingQueries } from './missing.queries';

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
      items: rows.map(({ cursor: _, ...item }) => item),
      nextCursor: last ? encodeCursor(last.cursor) : null,
      ...{ total: found.total, today, partners: [...found.partners], kinds: [...found.kinds] },
    };
  }
}

function listed(text = ''): string[] {
  return text.split(',').filter((word) => word !== '');
}

/** The end of the previous page; anything that was none begins anew. */
function endOf(cursor: string | undefined): CursorValues {
  if (cursor === undefined || cursor === '') return BEFORE_ALL;
  const [place, due, rank, key] = decodeCursor(cursor, 4);
  const isEnd = [place, rank].every((value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 1_000_000);
  return isEnd && typeof due === 'string' && typeof key === 'string' ? [place ?? 0, due, rank ?? 0, key] : BEFORE_ALL;
}
