import { Injectable } from '@nestjs/common';
import { readRows } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';

/** What a project promised for one event type. */
export interface PromisedRow {
  readonly projectId: string;
  /** Code of the event type. */
  readonly type: string;
  readonly label: string;
  readonly events: number | null;
  readonly participants: number | null;
  readonly hasConditions: boolean;
}

const PROMISED = `
  select g.project_id as "projectId", t.code as type, t.label, g.events, g.participants,
         exists (select from target_clauses c where c.project_id = g.project_id and c.target_id = g.id) as "hasConditions"
    from targets g join event_types t on t.project_id = g.project_id and t.id = g.event_type_id
   where g.project_id = any($1::uuid[])
   order by g.project_id, t.position, t.id`;

/** Reads the promises of several projects. */
@Injectable()
export class PromisedQueries {
  /** The promises of each project, in its order of event types. */
  promised(manager: EntityManager, projectIds: readonly string[]): Promise<PromisedRow[]> {
    return readRows(manager, PROMISED, [projectIds]);
  }
}
