import { type EventDraft, followSeries, type SeriesDraft } from '@turnout/events/domain';
import type { FormChoices } from './choices';
import type { EventFields } from './event-fields';
import { type Choice, chosen } from './match-name';
import { statedMeetings } from './series-rows';
import { statedRows } from './split-rows';
import { readCount } from './read-count';
import { readDate } from './read-date';

/**
 * Reads what was typed, so that the rules can judge it and the server can store it. What cannot be read stays as it is
 * and is refused by the rule of its field: a date that is none, a partner nobody knows, a count that is no number.
 */
export function toDraft(fields: EventFields, choices: FormChoices) {
  const draft = {
    type: orNull(fields.type),
    title: fields.title.trim(),
    startsOn: dateText(fields.startsOn),
    endsOn: dateText(fields.endsOn),
    leadPartner: codeIn(choices.partners, fields.leadPartner),
    country: codeIn(choices.countries, fields.country),
    participants: participantsIn(fields),
    place: orNull(fields.place.trim()),
    setting: orNull(fields.setting),
    mode: orNull(fields.mode),
    level: orNull(fields.level),
    workPackage: orNull(fields.workPackage),
    deliverables: fields.deliverables,
    milestone: orNull(fields.milestone),
    coPartners: fields.coPartners,
    meetings: numberIn(fields.meetings) ?? 1,
    series: seriesIn(fields),
    breakdowns: fields.breakdowns.map(({ dimension, parts }) => ({
      dimension,
      parts: statedRows(parts).map(({ category, count }) => ({ category: category.trim(), count: numberIn(count) ?? Number.NaN })),
    })),
    summary: orNull(fields.summary.trim()),
  } satisfies EventDraft;
  return followSeries(draft);
}

/** A draft as the form makes it: everything is said, be it `null`. */
export type FormDraft = ReturnType<typeof toDraft>;

/** What is sent of a draft: grids that nothing was typed into say nothing. */
export function sentDraft(draft: FormDraft): FormDraft {
  return { ...draft, breakdowns: draft.breakdowns.filter(({ parts }) => parts.length > 0) };
}

/** No count is a count that is not known; a count that was typed as "about" is an estimate. */
function participantsIn({ count: typed, quality, method }: Pick<EventFields, 'count' | 'quality' | 'method'>) {
  const read = readCount(typed);
  if (read.kind === 'empty') return { count: null, quality: 'unknown' as const, method: null };
  if (read.kind === 'unreadable') return { count: Number.NaN, quality, method: orNull(method) };
  return { count: read.count, quality: read.isApproximate ? ('estimate' as const) : quality, method: orNull(method) };
}

function seriesIn({ seriesBasis, seriesMeetings, method }: EventFields): SeriesDraft | null {
  if (seriesBasis === '') return null;
  const quality = 'exact' as const;
  return {
    basis: seriesBasis,
    meetings: statedMeetings(seriesMeetings).map(({ on, count }) => ({
      on: dateText(on),
      participants: participantsIn({ count, quality, method }),
    })),
  };
}

function dateText(typed: string): string | null {
  const read = readDate(typed);
  return read.kind === 'date' ? read.date : orNull(typed.trim());
}

function codeIn(choices: readonly Choice[], typed: string): string | null {
  return chosen(choices, typed)?.code ?? orNull(typed.trim());
}

function numberIn(typed: string): number | null {
  const read = readCount(typed);
  if (read.kind === 'empty') return null;
  return read.kind === 'count' ? read.count : Number.NaN;
}

function orNull<T extends string>(text: T): Exclude<T, ''> | null {
  return text === '' ? null : (text as Exclude<T, ''>);
}
