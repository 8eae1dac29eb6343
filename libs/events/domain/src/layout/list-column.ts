import type { ListGroup } from './list-group';

/** Facts of an event that a list can show, in the order they are offered. */
export const LIST_COLUMNS = [
  'type',
  'country',
  'startsOn',
  'title',
  'partners',
  'level',
  'setting',
  'mode',
  'place',
  'status',
  'workPackage',
  'deliverables',
  'milestone',
  'meetings',
  'participants',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

const USUAL: readonly ListColumn[] = ['type', 'country', 'startsOn', 'title', 'partners', 'participants'];

/** The columns of a list nobody chose others for: those of the printed table, without what the headings of its groups say already. */
export function usualColumns(group: ListGroup | null): readonly ListColumn[] {
  return USUAL.filter((column) => column !== group);
}

/** Columns as a list can show them: each once, and the title among them, since it leads to the event. */
export function tidyColumns(columns: readonly ListColumn[]): readonly ListColumn[] {
  const once = [...new Set(columns)];
  return once.includes('title') ? once : ['title', ...once];
}

/** Tells whether two lists show the same columns in the same order. */
export function areSameColumns(one: readonly ListColumn[], other: readonly ListColumn[]): boolean {
  return one.length === other.length && one.every((column, index) => column === other[index]);
}
