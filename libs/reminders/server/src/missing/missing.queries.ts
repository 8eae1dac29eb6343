import { Injectable } from '@nestjs/common';
import { NO_PARTNER, type ReminderRules } from '@turnout/reminders/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import { type CursorValues, NIL_ID, readRows, type StoreContext } from '@turnout/shared/server-platform';
import { ASKED_OF, ASKED_PEOPLE } from './asked-people-sql';
import type { KindMissing, MissingItem, MissingSums, PartnerMissing } from './missing.dto';
import { MISSING, missingParams, OVERDUE, SUBJECT } from './missing-sql';

type Reader = Pick<StoreContext, 'manager' | 'project'>;

/** What is asked for, and as whom. */
export interface MissingAsked {
  readonly rules: Pick<ReminderRules, 'days' | 'monthsBeforeDeliverable'>;
  readonly today: IsoDate;
  /** Id of the partner whose own comes first. */
  readonly ownPartner: string | null;
  /** Codes of partners, `none` for nobody; none for all. */
  readonly partners: readonly string[];
  readonly kinds: readonly string[];
  readonly onlyOverdue: boolean;
  /** The end of the previous page. */
  readonly after: CursorValues;
  readonly limit: number;
}

/** What the database answers with: one page and what there is in all. */
export interface MissingRows {
  readonly total: number;
  readonly items: readonly (MissingItem & { readonly cursor: CursorValues })[];
  readonly partners: readonly PartnerMissing[];
  readonly kinds: readonly KindMissing[];
}

/** Sorts before everything that is missing. */
export const BEFORE_ALL: CursorValues = [-2, -2147483648, 0, NIL_ID];

const PLACE = `case when m.partner_id = $6::uuid then -1 else coalesce(p.position, 1000000) end`;
const OF_PARTNER = 'left join partners p on p.project_id = $1 and p.id = m.partner_id';
/** As a number of days: quicker to sort by than a date that may not be known. */
const DUE = `coalesce(m.due_on - date '2000-01-01', 2147483647)`;
const KEY = `coalesce(m.event_id, '${NIL_ID}'::uuid)`;
const ANYBODY = `coalesce(m.partner_id, '${NIL_ID}'::uuid)`;
const SUMMED = 'sum(m.total)::integer as total, coalesce(sum(m.total) filter (where m.is_overdue), 0)::integer as overdue';

/**
 * All that is missing is counted once, by what every sum here is made of. The sums say whose the page can be: only of these partners it is
 * listed, and what is shown beside it is looked up when the page has been cut out.
 * $6 own partner, $7 partners, $8 kinds, $9 only overdue, $10 to $13 the end of the previous page, $14 limit.
 */
const PAGE = `${MISSING},
  counted as materialized (
    select m.partner_id, m.rank, m.kind, ${OVERDUE} as is_overdue, count(*) as total from missing m group by m.partner_id, m.rank, m.kind, 4),
  found as materialized (
    select m.partner_id, ${PLACE} as place, sum(m.total)::integer as total from counted m ${OF_PARTNER}
     where (cardinality($7::text[]) = 0 or coalesce(p.code, '${NO_PARTNER}') = any($7)) and (cardinality($8::text[]) = 0 or m.kind = any($8))
       and (not $9::boolean or m.is_overdue)
     group by m.partner_id, 2),
  shown as (
    select m.partner_id
      from (select f.*, sum(f.total) filter (where f.place > $10::integer) over (order by f.place groups between unbounded preceding and 1 preceding) as before
              from found f where f.place >= $10::integer) m
     where coalesce(m.before, 0) < $14::integer),
  page as (
    select m.*, p.code, ${PLACE} as place, ${DUE} as due, ${KEY} as key
      from missing m ${OF_PARTNER}
     where ${ANYBODY} = any(array(select ${ANYBODY} from shown m)) and (cardinality($8::text[]) = 0 or m.kind = any($8)) and (not $9::boolean or ${OVERDUE})
       and (${PLACE}, ${DUE}, m.rank, ${KEY}) > ($10::integer, $11::integer, $12::integer, $13::uuid)
     order by place, due, m.rank, key
     limit $14)
  select (select coalesce(sum(f.total), 0)::integer from found f) as total,
         (select coalesce(json_agg(json_build_object('kind', k.kind, 'total', k.total, 'overdue', k.overdue) order by k.rank), '[]')
            from (select m.kind, m.rank, ${SUMMED} from counted m group by m.kind, m.rank) k) as kinds,
         (select coalesce(json_agg(json_build_object('partner', p.code, 'name', p.name, 'isOwn', ${PLACE} = -1, 'total', m.total, 'overdue', m.overdue,
                   'people', (select count(*) from (${ASKED_PEOPLE} and ${ASKED_OF}) people)) order by ${PLACE}), '[]')
            from (select m.partner_id, ${SUMMED} from counted m group by m.partner_id) m ${OF_PARTNER}) as partners,
         (select coalesce(json_agg(item order by item.place, item.due, item.rank, item.key), '[]') from (
            select m.kind, m.code as partner, m.records, m.due_on::text as "dueOn", ${OVERDUE} as "isOverdue", coalesce(i.times, 0) as "timesAsked",
                   case when e.id is not null then json_build_object('id', e.id, 'title', e.title, 'type', t.code,
                     'startsOn', e.starts_on, 'endsOn', e.ends_on, 'status', e.status) end as event,
                   json_build_array(m.place, m.due, m.rank, m.key) as cursor, m.place, m.due, m.rank, m.key
              from page m
              left join asked_items i on i.project_id = $1 and i.kind = m.kind and i.subject = ${SUBJECT}
              left join events e on e.project_id = $1 and e.id = m.event_id
              left join event_types t on t.project_id = $1 and t.id = e.type_id) item) as items`;

/** $6 own partner. */
const OF_OWN = 'm.partner_id = $6::uuid';
const SUMS = `${MISSING}
  select json_build_object('total', s.total, 'overdue', s.overdue) as "all",
         case when p.id is not null then json_build_object('partner', p.code, 'total', s.own, 'overdue', s.own_overdue) end as own
    from (select count(*) as total, count(*) filter (where ${OVERDUE}) as overdue,
                 count(*) filter (where ${OF_OWN}) as own, count(*) filter (where ${OF_OWN} and ${OVERDUE}) as own_overdue
            from missing m) s
    left join partners p on p.project_id = $1 and p.id = $6::uuid`;

/** Reads what is missing. */
@Injectable()
export class MissingQueries {
  /** One page, one's own first, and what is overdue longest before the rest; with how much there is in all, in one statement. */
  async page({ manager, project }: Reader, asked: MissingAsked): Promise<MissingRows> {
    const { rules, today, ownPartner, partners, kinds, onlyOverdue, after, limit } = asked;
    const [rows] = await readRows<MissingRows>(manager, PAGE, [
      ...missingParams(project.id, today, rules),
      ...[ownPartner, partners, kinds, onlyOverdue, ...after, limit],
    ]);
    if (!rows) throw new Error('A statement without a table answers one row.');
    return rows;
  }

  /** How much there is in all, and of one's own partner. */
  async sums({ manager, project }: Reader, rules: MissingAsked['rules'], today: IsoDate, ownPartner: string | null): Promise<MissingSums> {
    const [row] = await readRows<MissingSums>(manager, SUMS, [...missingParams(project.id, today, rules), ownPartner]);
    if (!row) throw new Error('An aggregate without groups answers one row.');
    return row;
  }
}
