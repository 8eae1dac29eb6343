import { Injectable } from '@nestjs/common';
import { reachOf } from '@turnout/accounts/domain';
import type { ProjectContext } from '@turnout/accounts/server';
import type { Repair } from '@turnout/events/domain';
import { type EventDetail, inPackagesSql, ReadEvent } from '@turnout/events/server';
import { DomainError } from '@turnout/shared/kernel';
import { type CursorValues, decodeCursor, encodeCursor, isId, NIL_ID, readLimit, requireId } from '@turnout/shared/server-platform';
import { type JudgingState, JudgingRepository } from '../judging/judging.repository';
import type { Finding, FindingEvent, FindingPage, FindingQuery, FindingRepair, Judging, RuleCount } from './finding.dto';
import { RULES, thereSql } from './there-sql';

interface FindingRow extends Omit<Finding, 'events' | 'repair' | 'accepted' | 'foundAt' | 'maySettle'> {
  readonly eventIds: readonly string[];
  readonly repair: Repair | null;
  readonly acceptedAt: string | null;
  readonly acceptedBy: string | null;
  readonly acceptedReason: string | null;
  readonly foundAt: string;
  readonly isInPackages: boolean;
  readonly cursor: CursorValues;
}

interface PageRow {
  readonly total: number;
  readonly items: readonly FindingRow[];
  readonly rules: readonly RuleCount[];
}

const THERE = thereSql('$1');

/** $2 work packages of the asker. */
const COLUMNS = `
  f.id, f.rule, f.severity, f.pointer, f.params, f.events as "eventIds", f.repair, f.state, f.version, f.found_at as "foundAt",
  f.accepted_at as "acceptedAt", f.accepted_reason as "acceptedReason", a.display_name as "acceptedBy",
  exists (select from finding_events l join events e on e.project_id = l.project_id and e.id = l.event_id
           where l.project_id = f.project_id and l.finding_id = f.id and ${inPackagesSql('$2')}) as "isInPackages"`;

const RANK = `coalesce(array_position(${RULES}, f.rule), 0)`;
const FIRST = `coalesce(f.events[1]::text, '')`;
const DAY = `coalesce((select e.starts_on::text from events e where e.project_id = f.project_id and e.id = f.events[1]), '')`;

/** What can be asked for. */
const STATES = ['open', 'accepted', 'all'];

/** Orders, each by four values: the id makes it total. */
const ORDERS = {
  rule: [RANK, "''", `''`, 'f.id::text'],
  event: [`0`, DAY, FIRST, `lpad(${RANK}::text, 4, '0') || f.id::text`],
} as const;

/** $3 rules or none, $4 event or null, $5 state, $6 to $9 the end of the previous page, $10 limit. */
const pageSql = (order: keyof typeof ORDERS): string => `
  with matching as (
    select f.*, ${ORDERS[order].map((key, index) => `${key} as key${String(index + 1)}`).join(', ')} from findings f
     where ${THERE} and (cardinality($3::text[]) = 0 or f.rule = any($3)) and ($5::text = 'all' or f.state = $5)
       and ($4::uuid is null or exists (select from finding_events l
             where l.project_id = f.project_id and l.finding_id = f.id and l.event_id = $4)))
  select (select count(*)::integer from matching) as total,
         (select coalesce(json_agg(json_build_object('rule', c.rule, 'severity', c.severity, 'open', c.open, 'accepted', c.accepted)
                                   order by array_position(${RULES}, c.rule)), '[]')
            from (select f.rule, max(f.severity) as severity, (count(*) filter (where f.state = 'open'))::integer as open,
                         (count(*) filter (where f.state = 'accepted'))::integer as accepted
                    from findings f where ${THERE} group by f.rule) c) as rules,
         (select coalesce(json_agg(page), '[]') from (
           select ${COLUMNS}, json_build_array(f.key1, f.key2, f.key3, f.key4) as cursor
             from matching f left join accounts a on a.id = f.accepted_by
            where (f.key1, f.key2, f.key3, f.key4) > ($6::integer, $7::text, $8::text, $9::text)
            order by f.key1, f.key2, f.key3, f.key4
            limit $10) page) as items`;

const ONE = `select ${COLUMNS}, '[]'::json as cursor from findings f left join accounts a on a.id = f.accepted_by where ${THERE} and f.id = $3`;

/** Reads findings. */
@Injectable()
export class FindingQueries {
  constructor(
    private readonly readEvent: ReadEvent,
    private readonly judgings: JudgingRepository,
  ) {}

  /** One page of what matches, in a fixed number of statements. @throws DomainError `request.bad-cursor`, `request.bad-limit` */
  async list(ctx: ProjectContext, { rule = '', event = '', state, by, cursor, limit: asked }: FindingQuery): Promise<FindingPage> {
    const limit = readLimit(asked);
    const rules = rule.split(',').filter((id) => id !== '');
    const [page] = await ctx.manager.query<PageRow[]>(pageSql(by === 'event' ? 'event' : 'rule'), [
      ...[ctx.project.id, ctx.project.workPackageIds, rules],
      ...[event === '' ? null : isId(event) ? event : NIL_ID, STATES.find((each) => each === state) ?? 'open'],
      ...[...endOf(cursor), limit + 1],
    ]);
    if (!page) throw new Error('A statement without a table answers one row.');
    const rows = page.items.slice(0, limit);
    const last = page.items.length > limit ? rows.at(-1) : undefined;
    return {
      items: await this.#shown(ctx, rows),
      nextCursor: last ? encodeCursor(last.cursor) : null,
      ...{ total: page.total, rules: [...page.rules], judging: await this.judging(ctx) },
    };
  }

  /** @throws DomainError `finding.not-found` */
  async read(ctx: ProjectContext, id: string): Promise<Finding> {
    const values = [ctx.project.id, ctx.project.workPackageIds, requireId(id, 'finding.not-found')];
    const [finding] = await this.#shown(ctx, await ctx.manager.query<FindingRow[]>(ONE, values));
    if (!finding) throw new DomainError('finding.not-found');
    return finding;
  }

  async judging(ctx: ProjectContext): Promise<Judging> {
    return judgingOf(await this.judgings.state(ctx));
  }

  async #shown(ctx: ProjectContext, rows: readonly FindingRow[]): Promise<Finding[]> {
    const ids = [...new Set(rows.flatMap(({ eventIds }) => eventIds))];
    const events = new Map((ids.length === 0 ? [] : await this.readEvent.several(ctx, ids)).map((event) => [event.id, event]));
    const reach = reachOf('finding.settle', ctx.project.actor);
    return rows.map((row) => {
      const { eventIds, repair, acceptedAt, acceptedBy, acceptedReason, foundAt, isInPackages, cursor: _, ...finding } = row;
      return {
        ...finding,
        events: eventIds.flatMap((id) => eventOf(events.get(id))),
        repair: repairOf(repair),
        accepted:
          acceptedAt === null || finding.state !== 'accepted'
            ? null
            : { by: acceptedBy, at: new Date(acceptedAt).toISOString(), reason: acceptedReason ?? '' },
        foundAt: new Date(foundAt).toISOString(),
        maySettle: reach === 'all' || (reach === 'own' && isInPackages),
      };
    });
  }
}

/** The end of the previous page; for the first page, what sorts before everything. */
function endOf(cursor: string | undefined): CursorValues {
  if (cursor === undefined || cursor === '') return [-1, '', '', ''];
  const [rank, ...texts] = decodeCursor(cursor, 4);
  return [typeof rank === 'number' && Number.isInteger(rank) && Math.abs(rank) < 10_000 ? rank : 0, ...texts.map(String)];
}

function judgingOf({ judgedAt, ...rest }: JudgingState): Judging {
  return { ...rest, judgedAt: judgedAt && judgedAt.toISOString() };
}

function repairOf(repair: Repair | null): FindingRepair | null {
  if (!repair) return null;
  const pair = repair.kind === 'change-events' ? { stays: null, goes: null } : { stays: repair.stays, goes: repair.goes };
  return { kind: repair.kind, changes: repair.kind === 'merge-partners' ? [] : [...repair.changes], ...pair };
}

/** What of an event is compared. */
function eventOf(event: EventDetail | undefined): FindingEvent[] {
  if (!event) return [];
  const { id, title, type, startsOn, endsOn, country, level, place, setting, leadPartner, coPartners, meetings, participants } = event;
  return [
    {
      ...{ id, title, type, startsOn, endsOn, country, level, place, setting, leadPartner, coPartners, meetings, participants },
      ...{ status: event.status, mayChange: event.may.change, mayDelete: event.may.delete, version: event.version },
    },
  ];
}
