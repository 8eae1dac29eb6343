import type { EventSort, ListColumn, ListGroup } from '@turnout/events/domain';
import type { MessageKey } from '@turnout/shared/i18n';

/** The heads of the columns. */
export const COLUMN_KEYS = {
  type: 'events.page.type',
  country: 'events.list.column.country',
  startsOn: 'events.list.column.date',
  title: 'events.list.column.event',
  partners: 'events.list.column.partners',
  level: 'events.page.level',
  setting: 'events.page.setting',
  mode: 'events.list.column.mode',
  place: 'events.page.place',
  status: 'events.page.status',
  workPackage: 'events.page.work-package',
  deliverables: 'events.filter.deliverable',
  milestone: 'events.filter.milestone',
  meetings: 'events.page.meetings',
  participants: 'events.page.participants',
} as const satisfies Readonly<Record<ListColumn, MessageKey>>;

/** What rows can be grouped by. */
export const GROUP_KEYS = {
  type: 'events.page.type',
  country: 'events.list.column.country',
  leadPartner: 'events.page.lead-partner',
  status: 'events.page.status',
  level: 'events.page.level',
  setting: 'events.page.setting',
  mode: 'events.list.column.mode',
  workPackage: 'events.page.work-package',
  month: 'events.list.group.month',
} as const satisfies Readonly<Record<ListGroup, MessageKey>>;

/** Columns whose head sorts the list, and by what. */
export const COLUMN_SORTS: Readonly<Partial<Record<ListColumn, EventSort>>> = {
  type: 'type',
  country: 'country',
  startsOn: 'startsOn',
  title: 'title',
  participants: 'participants',
};
