import type { PartnerKind } from '@turnout/consortium/domain';
import { type EventFilter, NO_FILTER, NONE } from '@turnout/events/domain';
import { queryOf } from '../trace';

/** What a live figure can be about. */
export const FIGURE_MEASURES = [
  'records',
  'events',
  'participants',
  'unknown',
  'countries',
  'partners',
  'types',
  'first-day',
  'last-day',
  'contacts',
  'project-types',
  'project-partners',
  'project-countries',
  'brief-reports',
  'promised-events',
  'promised-participants',
  'missing-events',
  'missing-participants',
  'promises',
  'promises-kept',
] as const;

/** What a live figure is about. */
export type FigureMeasure = (typeof FIGURE_MEASURES)[number];

/** Facts of an event by which figures are split; each is a field of the filter. */
export const FIGURE_DIMENSIONS = ['type', 'country', 'level', 'partner', 'setting', 'mode'] as const;
export type FigureDimension = (typeof FIGURE_DIMENSIONS)[number];

/** How sure a part of the participants is: given as a count, or as an estimate. */
export const FIGURE_QUALITIES = ['documented', 'estimated'] as const;
export type FigureQuality = (typeof FIGURE_QUALITIES)[number];

/**
 * Key of a figure: `events` of all that a report covers, `events:type=igniting` of a part of it. Values are written as in an address; `none`
 * is what nobody stated.
 */
export function figureKey(measure: FigureMeasure, dimension?: FigureDimension, value: string | null = null): string {
  if (dimension === undefined) return measure;
  const query = queryOf({ ...NO_FILTER, [dimension]: [value] } as EventFilter);
  return `${measure}:${dimension}=${String(query[dimension])}`;
}

/** Key of the partners of one kind; `null` for those whose kind nobody stated. */
export function kindKey(kind: PartnerKind | null): string {
  return `project-partners:kind=${kind ?? NONE}`;
}

/** Key of the participants who were counted, or estimated. */
export function qualityKey(quality: FigureQuality): string {
  return `participants:quality=${quality}`;
}
