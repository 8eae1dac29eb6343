import {
  EUROPEAN,
  EVENT_LEVELS,
  EVENT_MODES,
  EVENT_SETTINGS,
  EVENT_STATUSES,
  type EventSort,
  type ListGroup,
} from '@turnout/events/domain';
import { type BareKey, key } from './sort-key';

interface GroupSql {
  /** The key of the group that a record is in; `null` where it is not known. Reads from `RECORD_TABLES`. */
  readonly key: string;
  /** What brings the groups into their order; rows of one group are alike in all of it. */
  readonly sort: readonly BareKey[];
  /** The sort that turns the groups themselves round when it is descending. */
  readonly turnedBy?: EventSort;
}

/** How records are put into groups, by what they can be grouped by. */
export const GROUP_SQL: Readonly<Record<ListGroup, GroupSql>> = {
  type: { key: 't.code', sort: [key('t.position', 'integer'), key('e.type_id', 'uuid')], turnedBy: 'type' },
  country: {
    key: `coalesce(e.country, case when e.level = 'international' then '${EUROPEAN}' end)`,
    // Behind the countries what is European, and then what is not known.
    sort: [
      key('e.country', 'text'),
      key(`(case when e.country is null and e.level is distinct from 'international' then 1 else 0 end)`, 'integer', false),
    ],
    turnedBy: 'country',
  },
  leadPartner: { key: 'lead.code', sort: [key('(lead.code collate "C")', 'text')] },
  status: { key: 'e.status', sort: [key(placeIn('e.status', EVENT_STATUSES), 'integer')] },
  level: { key: 'e.level', sort: [key(placeIn('e.level', EVENT_LEVELS), 'integer')] },
  setting: { key: 'e.setting', sort: [key(placeIn('e.setting', EVENT_SETTINGS), 'integer')] },
  mode: { key: 'e.mode', sort: [key(placeIn('e.mode', EVENT_MODES), 'integer')] },
  workPackage: { key: 'w.code', sort: [key('w.position', 'integer'), key('e.work_package_id', 'uuid')] },
  month: {
    key: `to_char(e.starts_on, 'YYYY-MM')`,
    sort: [key(`(date_trunc('month', e.starts_on::timestamp)::date)`, 'date')],
    turnedBy: 'startsOn',
  },
};

/** Where a value stands in its vocabulary. */
function placeIn(column: string, vocabulary: readonly string[]): string {
  return `array_position(array[${vocabulary.map((word) => `'${word}'`).join(', ')}], ${column}::text)`;
}
