import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { readRows, requireId } from '@turnout/shared/server-platform';
import type { OriginalCell } from './event-origin.entity';
import type { EventOrigin } from './import.dto';
import { type ImportRow, sourceOf } from './import.queries';

interface OriginRow extends Pick<ImportRow, 'source' | 'choices'> {
  readonly import: string;
  readonly row: number;
  readonly original: readonly OriginalCell[];
  readonly at: Date;
  readonly by: string | null;
}

/** The latest import of an event is the one whose words it says. */
const SELECT = `
  select o.import_id as import, o.row, o.cells as original, i.source, i.choices, i.committed_at as at, a.display_name as by
    from event_origins o
    join imports i on i.project_id = o.project_id and i.id = o.import_id
    left join accounts a on a.id = i.committed_by
   where o.project_id = $1 and o.event_id = $2 order by o.created_at desc, o.import_id desc limit 1`;

/** Reads where events came from. */
@Injectable()
export class EventOriginQueries {
  /** @throws DomainError `event.not-found`; `event.no-origin` for an event that no import made or changed */
  async read({ manager, project }: ProjectContext, event: string): Promise<EventOrigin> {
    const values = [project.id, requireId(event, 'event.not-found')];
    const [origin] = await readRows<OriginRow>(manager, SELECT, values);
    if (origin) {
      const { source, choices, original, at, ...rest } = origin;
      return { ...rest, source: sourceOf({ source, choices }), original: [...original], at: at.toISOString() };
    }
    const [known] = await readRows(manager, 'select 1 as known from events where project_id = $1 and id = $2', values);
    throw new DomainError(known ? 'event.no-origin' : 'event.not-found');
  }
}
