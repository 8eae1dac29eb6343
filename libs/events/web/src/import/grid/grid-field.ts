import type { ColumnFact, ImportColumn, ImportedRow, RowState } from '@turnout/events/domain';
import type { MessageKey } from '@turnout/shared/i18n';

/** Columns of the grid, in their order: facts of an event, not columns of the table. */
export const GRID_FIELDS = [
  'type',
  'country',
  'days',
  'title',
  'leadPartner',
  'coPartners',
  'participants',
  'meetings',
  'place',
  'level',
  'mode',
  'setting',
  'status',
  'workPackage',
  'summary',
  'breakdowns',
] as const;
export type GridField = (typeof GRID_FIELDS)[number];

interface FieldRule {
  /** What columns of the table may hold it; the first one names it. */
  readonly facts: readonly [ColumnFact, ...ColumnFact[]];
  /** Where in the draft of an event it stands. */
  readonly pointers: readonly string[];
  /** Shown although no column holds it. */
  readonly isAlways?: true;
  /** Room that it needs, in rem. */
  readonly width: number;
  readonly isNumber?: true;
}

const RULES: Readonly<Record<GridField, FieldRule>> = {
  type: { facts: ['type'], pointers: ['/type'], isAlways: true, width: 10 },
  country: { facts: ['country'], pointers: ['/country'], isAlways: true, width: 6 },
  days: {
    facts: ['days', 'startsOn', 'endsOn', 'placeAndDays'],
    pointers: ['/startsOn', '/endsOn', '/series'],
    isAlways: true,
    width: 7.25,
  },
  title: { facts: ['title'], pointers: ['/title'], isAlways: true, width: 14 },
  leadPartner: { facts: ['partners', 'leadPartner'], pointers: ['/leadPartner'], isAlways: true, width: 7.25 },
  coPartners: { facts: ['coPartners', 'partners'], pointers: ['/coPartners'], isAlways: true, width: 8 },
  participants: { facts: ['participants', 'quality', 'method'], pointers: ['/participants'], isAlways: true, width: 6.75, isNumber: true },
  meetings: { facts: ['meetings'], pointers: ['/meetings'], width: 5, isNumber: true },
  place: { facts: ['place', 'placeAndDays'], pointers: ['/place'], width: 9 },
  level: { facts: ['level'], pointers: ['/level'], width: 7.5 },
  mode: { facts: ['mode'], pointers: ['/mode'], width: 7.5 },
  setting: { facts: ['setting'], pointers: ['/setting'], width: 8.5 },
  status: { facts: ['status'], pointers: ['/status'], width: 6.5 },
  workPackage: { facts: ['workPackage'], pointers: ['/workPackage'], width: 6.5 },
  summary: { facts: ['summary'], pointers: ['/summary'], width: 14 },
  breakdowns: { facts: ['breakdown'], pointers: ['/breakdowns'], width: 13 },
};

/** Name of a column of the grid. */
export function fieldKey(field: GridField): MessageKey {
  return `events.import.field.${field}`;
}

export const fieldWidth = (field: GridField): number => RULES[field].width;
export const isNumberField = (field: GridField): boolean => RULES[field].isNumber === true;

/** Tells whether something at a place of an event is shown in a column of the grid. */
export function isAt(field: GridField, pointer: string): boolean {
  return RULES[field].pointers.some((own) => pointer === own || pointer.startsWith(`${own}/`));
}

/** Columns of the table that a column of the grid was read from. */
export function sourcesOf(field: GridField, columns: readonly ImportColumn[], part: number): readonly ImportColumn[] {
  return columns.filter((column) => column.part === part && RULES[field].facts.includes(column.fact));
}

/** The columns worth showing: those that matter always, those that the table has, and those that something is to be said about. */
export function gridFields(columns: readonly ImportColumn[], rows: readonly ImportedRow[]): readonly GridField[] {
  const facts = new Set(columns.map(({ fact }) => fact));
  const pointers = new Set(rows.flatMap(({ problems }) => problems.map(({ pointer }) => pointer)));
  const hasSeries = rows.some(({ event }) => (event?.meetings ?? 1) > 1);
  return GRID_FIELDS.filter((field) => {
    const { isAlways, facts: own } = RULES[field];
    const isFound = own.some((fact) => facts.has(fact)) || [...pointers].some((pointer) => isAt(field, pointer));
    return isAlways === true || isFound || (field === 'meetings' && hasSeries);
  });
}

/** What becomes of a row: `update` is ready as well, and changes an event that is there. */
export type RowMark = RowState | 'update';

/** What becomes of a row, in words. */
export const MARK_KEYS = {
  ready: 'events.import.grid.ready',
  decide: 'events.import.grid.decide',
  skip: 'events.import.grid.skip',
  update: 'events.import.grid.update',
} as const satisfies Readonly<Record<RowMark, MessageKey>>;
