import { Injectable } from '@nestjs/common';
import type { EventFinding } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { requireId, requireVersion, type StoreContext } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { FindingEntity } from './finding.entity';

/** What findings a judging speaks for: what is not among its findings is gone. */
export interface JudgedScope {
  /** The events that were judged; `null` for all. */
  readonly events: readonly string[] | null;
  /** The rules that judged them. */
  readonly rules: readonly string[];
}

const GIVEN = `
  jsonb_to_recordset($2::jsonb) as given (id uuid, rule text, severity text, fingerprint text, pointer text, params jsonb, events jsonb, repair jsonb)`;

/** One that was accepted is accepted again when it comes back as it was. */
const KEEP = `
  insert into findings as f (project_id, id, rule, severity, fingerprint, pointer, params, events, repair, state, found_at, last_seen_at)
  select $1, given.id, given.rule, given.severity, given.fingerprint, given.pointer, given.params,
         array(select jsonb_array_elements_text(given.events)::uuid), nullif(given.repair, 'null'), 'open', $3, $3
    from ${GIVEN}
  on conflict (project_id, fingerprint) do update
     set severity = excluded.severity, pointer = excluded.pointer, params = excluded.params, events = excluded.events, repair = excluded.repair,
         last_seen_at = excluded.last_seen_at, version = f.version + 1,
         found_at = case when f.state = 'gone' and f.accepted_at is null then excluded.found_at else f.found_at end,
         state = case when f.accepted_at is null then 'open' else 'accepted' end
   where f.state = 'gone' or f.last_seen_at < excluded.last_seen_at - interval '12 hours'
      or (f.severity, f.pointer, f.params, f.events, f.repair) is distinct from
         (excluded.severity, excluded.pointer, excluded.params, excluded.events, excluded.repair)`;

const UNLINK = `
  delete from finding_events l using findings f
   where l.project_id = $1 and f.project_id = l.project_id and f.id = l.finding_id and l.event_id <> all(f.events)`;

const LINK = `
  insert into finding_events (project_id, finding_id, event_id)
  select f.project_id, f.id, event from findings f, unnest(f.events) as event
   where f.project_id = $1 and f.fingerprint = any($2::text[])
     and exists (select from events e where e.project_id = f.project_id and e.id = event)
  on conflict do nothing`;

/** $2 rules, $3 fingerprints that were found, $4 events that were judged or null, $5 whether the acceptance of those that go is to be remembered. */
const GONE = `
  f.project_id = $1 and f.state <> 'gone' and f.rule = any($2::text[]) and f.fingerprint <> all($3::text[])
   and ($4::uuid[] is null or exists (select from finding_events l
         where l.project_id = f.project_id and l.finding_id = f.id and l.event_id = any($4::uuid[])))`;
const REMEMBER = `update findings f set state = 'gone', version = f.version + 1 where ${GONE} and f.accepted_at is not null`;
const FORGET = `delete from findings f where ${GONE} and f.accepted_at is null`;

/** Of what was about an event that is not there any more nothing is left to speak of. */
const BEREFT = `
  delete from findings f
   where f.project_id = $1 and cardinality(f.events) >
     (select count(*) from finding_events l where l.project_id = f.project_id and l.finding_id = f.id)`;

/** Keeps what was found, accepted, and is gone. */
@Injectable()
export class FindingsRepository {
  /** Puts what was found in the place of what was, in a fixed number of statements. */
  async replace({ manager, project, now }: StoreContext, found: readonly EventFinding[], { events, rules }: JudgedScope): Promise<void> {
    const rows = [...new Map(found.map((finding) => [finding.fingerprint, { ...finding, id: newId() }])).values()];
    const fingerprints = rows.map(({ fingerprint }) => fingerprint);
    await manager.query(KEEP, [project.id, JSON.stringify(rows), now]);
    await manager.query(UNLINK, [project.id]);
    await manager.query(LINK, [project.id, fingerprints]);
    for (const sql of [REMEMBER, FORGET]) await manager.query(sql, [project.id, rules, fingerprints, events]);
    await manager.query(BEREFT, [project.id]);
  }

  /** A finding in the version that was seen, for nobody else until the transaction ends. @throws DomainError `finding.not-found`, `precondition.failed` */
  async take({ manager, project }: StoreContext, id: string, version: number): Promise<FindingEntity> {
    const found = await manager.findOne(FindingEntity, {
      where: { projectId: project.id, id: requireId(id, 'finding.not-found') },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found || found.state === 'gone') throw new DomainError('finding.not-found');
    requireVersion(found.version, version);
    return found;
  }

  async update(
    { manager }: StoreContext,
    { projectId, id, version }: FindingEntity,
    facts: Pick<FindingEntity, 'state' | 'acceptedAt' | 'acceptedBy' | 'acceptedReason'>,
  ): Promise<void> {
    await manager.update(FindingEntity, { projectId, id, version }, { ...facts, version: version + 1 });
  }
}
