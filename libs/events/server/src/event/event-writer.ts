import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { ProjectCodes } from '@turnout/consortium/server';
import type { EventDraft } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import type { StoreContext } from '@turnout/shared/server-platform';
import { type EventFacts, eventFacts } from './event-facts';
import { type EventPartRows, eventPartRows } from './event-part-rows';

/** A draft that was judged, for the event of that id. */
export interface JudgedDraft {
  readonly id: string;
  readonly draft: EventDraft;
}

/** Column and type of each fact. */
const FACTS = {
  typeId: ['type_id', 'uuid'],
  title: ['title', 'text'],
  startsOn: ['starts_on', 'date'],
  endsOn: ['ends_on', 'date'],
  country: ['country', 'text'],
  level: ['level', 'text'],
  mode: ['mode', 'text'],
  place: ['place', 'text'],
  setting: ['setting', 'text'],
  leadPartnerId: ['lead_partner_id', 'uuid'],
  meetings: ['meetings', 'integer'],
  participantCount: ['participant_count', 'integer'],
  participantQuality: ['participant_quality', 'text'],
  participantMethod: ['participant_method', 'text'],
  seriesBasis: ['series_basis', 'text'],
  status: ['status', 'text'],
  workPackageId: ['work_package_id', 'uuid'],
  milestoneId: ['milestone_id', 'uuid'],
  summary: ['summary', 'text'],
  searchText: ['search_text', 'text'],
} as const satisfies Record<keyof EventFacts, readonly [string, string]>;

const COLUMNS = Object.values(FACTS).map(([column]) => column);
const GIVEN = Object.entries(FACTS).map(([name, [, type]]) => `"${name}" ${type}`);
const VALUES = Object.keys(FACTS).map((name) => `given."${name}"`);

const INSERT = `
  insert into events (project_id, id, ${COLUMNS.join(', ')}, created_at, created_by, updated_at, updated_by)
  select $1, given.id, ${VALUES.join(', ')}, $3, $4, $3, $4
    from jsonb_to_recordset($2::jsonb) as given (id uuid, ${GIVEN.join(', ')})`;

const UPDATE = `
  with given as (select * from jsonb_to_recordset($2::jsonb) as given (id uuid, ${GIVEN.join(', ')})),
  changed as (
    update events e set ${COLUMNS.map((column, index) => `${column} = ${VALUES[index] ?? ''}`).join(', ')},
           version = e.version + 1, updated_at = $3, updated_by = $4
      from given where e.project_id = $1 and e.id = given.id
    returning 1)
  select count(*)::integer as count from changed`;

/** Table, columns and what they are called in a row. */
const PARTS = {
  partners: partSql('event_partners', { partner_id: ['partnerId', 'uuid'], position: ['position', 'smallint'] }),
  breakdowns: partSql('event_breakdowns', {
    ...{ dimension: ['dimension', 'text'], category: ['category', 'text'] },
    ...{ count: ['count', 'integer'], position: ['position', 'smallint'] },
  }),
  deliverables: partSql('event_deliverables', { deliverable_id: ['deliverableId', 'uuid'] }),
  meetings: partSql('event_meetings', {
    ...{ position: ['position', 'smallint'], held_on: ['heldOn', 'date'], participant_count: ['participantCount', 'integer'] },
    ...{ participant_quality: ['participantQuality', 'text'], participant_method: ['participantMethod', 'text'] },
  }),
} as const satisfies Record<keyof EventPartRows, { insert: string; remove: string }>;

/** Keeps many events at once, in as many statements as one takes. What it is given was judged before. */
@Injectable()
export class EventWriter {
  async add(tx: ProjectContext, events: readonly JudgedDraft[], codes: ProjectCodes): Promise<void> {
    if (events.length === 0) return;
    await tx.manager.query(INSERT, rowsOf(tx, events, codes));
    await this.#addParts(tx, events, codes);
  }

  /** Changes events that the transaction holds. @throws DomainError `precondition.failed` where one is not there any more */
  async change(tx: ProjectContext, events: readonly JudgedDraft[], codes: ProjectCodes): Promise<void> {
    if (events.length === 0) return;
    const [changed] = await tx.manager.query<{ count: number }[]>(UPDATE, rowsOf(tx, events, codes));
    if (changed?.count !== events.length) throw new DomainError('precondition.failed');
    const ids = events.map(({ id }) => id);
    for (const { remove } of Object.values(PARTS)) await tx.manager.query(remove, [tx.project.id, ids]);
    await this.#addParts(tx, events, codes);
  }

  /** Removes events without evidence. */
  async remove({ manager, project }: StoreContext, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await manager.query('delete from events where project_id = $1 and id = any($2::uuid[])', [project.id, ids]);
  }

  async #addParts({ manager, project }: StoreContext, events: readonly JudgedDraft[], codes: ProjectCodes): Promise<void> {
    const parts = events.map(({ id, draft }) => eventPartRows(id, draft, codes));
    for (const [name, { insert }] of Object.entries(PARTS) as [keyof EventPartRows, { insert: string }][]) {
      const rows = parts.flatMap((each) => each[name] as readonly object[]);
      if (rows.length > 0) await manager.query(insert, [project.id, JSON.stringify(rows)]);
    }
  }
}

function rowsOf({ project, now, account }: ProjectContext, events: readonly JudgedDraft[], codes: ProjectCodes): unknown[] {
  const rows = events.map(({ id, draft }) => ({ id, ...eventFacts(draft, codes) }));
  return [project.id, JSON.stringify(rows), now, account.id];
}

function partSql(
  table: string,
  columns: Readonly<Record<string, readonly [name: string, type: string]>>,
): { insert: string; remove: string } {
  const given = Object.values(columns).map(([name, type]) => `"${name}" ${type}`);
  const values = Object.values(columns).map(([name]) => `given."${name}"`);
  return {
    insert: `
      insert into ${table} (project_id, event_id, ${Object.keys(columns).join(', ')})
      select $1, given."eventId", ${values.join(', ')} from jsonb_to_recordset($2::jsonb) as given ("eventId" uuid, ${given.join(', ')})`,
    remove: `delete from ${table} where project_id = $1 and event_id = any($2::uuid[])`,
  };
}
