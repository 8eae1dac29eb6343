import { Injectable } from '@nestjs/common';
import {
  decodeCursor,
  encodeCursor,
  isId,
  NIL_ID,
  type Page,
  readLimit,
  type StoreContext,
  type PageQuery,
} from '@turnout/shared/server-platform';
import type { EventComment } from './comment.dto';

type Reader = Pick<StoreContext, 'manager' | 'project'>;
type CommentRow = Omit<EventComment, 'at'> & { readonly at: Date; readonly total: number };

const COMMENTS = `
  select c.id, c.action, c.text, c.fields, c.answers_to as "answersTo", a.display_name as by, c.created_at as at
    from event_comments c left join accounts a on a.id = c.created_by
   where c.project_id = $1 and c.event_id = $2`;

/** Reads what was said about events. */
@Injectable()
export class CommentQueries {
  /** One page, the earliest first. @throws DomainError `request.bad-cursor`, `request.bad-limit` */
  async list({ manager, project }: Reader, event: string, { cursor, limit: asked }: PageQuery): Promise<Page<EventComment>> {
    const limit = readLimit(asked);
    const after = cursor === undefined || cursor === '' ? NIL_ID : String(decodeCursor(cursor, 1)[0]);
    const rows = await manager.query<CommentRow[]>(`${COMMENTS} and c.id > $3 order by c.id limit $4`, [
      project.id,
      event,
      isId(after) ? after : NIL_ID,
      limit + 1,
    ]);
    const [counted] = await manager.query<{ total: number }[]>(
      'select count(*)::integer as total from event_comments where project_id = $1 and event_id = $2',
      [project.id, event],
    );
    const items = rows.slice(0, limit).map((row) => commentOf(row));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor([last.id]) : null, total: counted?.total ?? 0 };
  }

  /** One comment of an event; `null` where the event has none of this id. */
  async find({ manager, project }: Reader, event: string, id: string): Promise<EventComment | null> {
    const [row] = isId(id) ? await manager.query<CommentRow[]>(`${COMMENTS} and c.id = $3`, [project.id, event, id]) : [];
    return row ? commentOf(row) : null;
  }
}

function commentOf(row: CommentRow): EventComment {
  return { ...row, at: row.at.toISOString() };
}
