import { Injectable } from '@nestjs/common';
import type { LedgerEvent } from '@turnout/events/domain';
import { fingerprintOf } from '@turnout/events/domain';
import { QUALITY_RULES } from '@turnout/quality/domain';
import type { StoreContext } from '@turnout/shared/server-platform';

type Where = Pick<StoreContext, 'manager' | 'project'>;

/** Two steps away from what changed, for a neighbour of it is judged among its own neighbours. */
const NEIGHBOURS = `
  select distinct other.event_id as id
    from event_keys own join event_keys other on other.project_id = own.project_id and other.key = own.key
   where own.project_id = $1 and own.event_id = any($2::uuid[])
  union
  select distinct other.event_id
    from event_keys other where other.project_id = $1 and other.key = any($3::text[])
  union
  select distinct beside.event_id
    from finding_events own join finding_events beside on beside.project_id = own.project_id and beside.finding_id = own.finding_id
   where own.project_id = $1 and own.event_id = any($2::uuid[])
   limit $4`;

const PUT = `
  with given as (select * from unnest($2::uuid[], $3::text[]) as given (event, key)),
  gone as (
    delete from event_keys k where k.project_id = $1 and k.event_id = any($4::uuid[])
       and not exists (select from given g where g.event = k.event_id and g.key = k.key))
  insert into event_keys (project_id, event_id, key)
  select $1, g.event, g.key from given g where exists (select from events e where e.project_id = $1 and e.id = g.event)
  on conflict do nothing`;

/** Keeps by what events are compared with each other, so that the neighbours of one are found without reading them all. */
@Injectable()
export class KeysRepository {
  /** Events that share a key with these, or did when they were last judged, or a finding. @param keys what they share from now on */
  async neighbours({ manager, project }: Where, ids: readonly string[], keys: readonly string[], limit: number): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(NEIGHBOURS, [project.id, ids, keys, limit]);
    return rows.map(({ id }) => id);
  }

  /** Keeps the keys of events, in place of those they had. */
  async put({ manager, project }: Where, events: readonly LedgerEvent[]): Promise<void> {
    const rows = events.flatMap((event) => keysOf(event).map((key) => ({ event: event.id, key })));
    const ids = events.map(({ id }) => id);
    await manager.query(PUT, [project.id, rows.map(({ event }) => event), rows.map(({ key }) => key), ids]);
  }
}

/** What an event has in common with those that the rules about alike events compare it with. */
export function keysOf(event: LedgerEvent): string[] {
  return QUALITY_RULES.flatMap((rule) => {
    const key = rule.kind === 'pair' ? rule.keyOf(event) : null;
    return key === null ? [] : [fingerprintOf(rule.id, [key])];
  });
}
