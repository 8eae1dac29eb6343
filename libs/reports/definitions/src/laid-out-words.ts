import { EUROPEAN, type ListColumn, type ListGroup } from '@turnout/events/domain';
import type { ColumnKind } from '@turnout/reports/document';
import { countryName, formatMonth, type DocumentKey, type DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import type { LedgerFacts } from './ledger-facts';

/** How a column of the list is set: its heading, what it holds, and its share of the width beyond what it needs. */
export interface ColumnLook {
  readonly heading: DocumentKey;
  readonly kind: ColumnKind;
  readonly grow: number;
}

/** The columns that a list can show, as a report sets them. */
export const COLUMN_LOOKS: Readonly<Record<ListColumn, ColumnLook>> = {
  type: { heading: 'reports.column.type', kind: 'text', grow: 0.1 },
  country: { heading: 'reports.column.country', kind: 'text', grow: 0 },
  startsOn: { heading: 'reports.column.date', kind: 'date', grow: 0 },
  title: { heading: 'reports.column.event', kind: 'text', grow: 1 },
  partners: { heading: 'reports.column.partners', kind: 'text', grow: 0.2 },
  level: { heading: 'events.page.level', kind: 'text', grow: 0 },
  setting: { heading: 'events.page.setting', kind: 'text', grow: 0 },
  mode: { heading: 'events.list.column.mode', kind: 'text', grow: 0 },
  place: { heading: 'events.page.place', kind: 'text', grow: 0.1 },
  status: { heading: 'events.page.status', kind: 'text', grow: 0 },
  workPackage: { heading: 'events.page.work-package', kind: 'text', grow: 0 },
  deliverables: { heading: 'events.filter.deliverable', kind: 'text', grow: 0 },
  milestone: { heading: 'events.filter.milestone', kind: 'text', grow: 0 },
  meetings: { heading: 'events.page.meetings', kind: 'count', grow: 0 },
  participants: { heading: 'reports.column.number', kind: 'count', grow: 0 },
};

/** What the groups of a list are groups of. */
export const GROUP_HEADINGS: Readonly<Record<ListGroup, DocumentKey>> = {
  type: 'reports.column.type',
  country: 'reports.column.country',
  leadPartner: 'events.page.lead-partner',
  status: 'events.page.status',
  level: 'events.page.level',
  setting: 'events.page.setting',
  mode: 'events.list.column.mode',
  workPackage: 'events.page.work-package',
  month: 'events.list.group.month',
};

/** What a group is called; `null` is the key of records where it is not known. */
export function groupLabel(
  group: ListGroup,
  key: string | null,
  { types, workPackages = [] }: LedgerFacts,
  translator: DocumentTranslator,
): string {
  if (key === null) return translator.text(group === 'type' ? 'reports.word.type-not-stated' : 'events.list.group.not-known', { group });
  switch (group) {
    case 'type':
      return types.find(({ code }) => code === key)?.label ?? key;
    case 'workPackage':
      return workPackages.find(({ code }) => code === key)?.label ?? key;
    case 'leadPartner':
      return key;
    case 'country':
      return key === EUROPEAN ? translator.text('events.vocabulary.european') : countryName(key, translator.locale);
    case 'month':
      return formatMonth(isoDate(`${key}-01`), translator.locale);
    default:
      return translator.text(`events.vocabulary.${group}.${key}` as DocumentKey);
  }
}
