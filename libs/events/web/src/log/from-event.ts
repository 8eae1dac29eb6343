import { countryName, formatDate } from '@turnout/shared/i18n';
import type { EventDetail } from '../client/wire';
import { meetingRows } from './series-rows';
import { BLANK, type EventFields } from './event-fields';

/** Fills the form with an event, in the reader's way of writing. */
export function fromEvent(event: EventDetail, locale: string): EventFields {
  return {
    type: event.type ?? '',
    title: event.title,
    startsOn: event.startsOn === null ? '' : formatDate(event.startsOn, locale),
    endsOn: event.endsOn === null || event.endsOn === event.startsOn ? '' : formatDate(event.endsOn, locale),
    leadPartner: event.leadPartner ?? '',
    country: event.country === null ? '' : countryName(event.country, locale),
    count: event.participants.count === null ? '' : String(event.participants.count),
    quality: event.participants.quality === 'estimate' ? 'estimate' : 'exact',
    method: event.participants.method ?? '',
    place: event.place ?? '',
    setting: event.setting ?? '',
    mode: event.mode ?? '',
    level: event.level ?? '',
    workPackage: event.workPackage ?? '',
    deliverables: [...event.deliverables],
    milestone: event.milestone ?? '',
    coPartners: [...event.coPartners],
    meetings: String(event.meetings),
    seriesBasis: event.series?.basis ?? '',
    seriesMeetings: event.series ? meetingRows(event.series, locale) : [],
    breakdowns: event.breakdowns.map(({ dimension, parts }) => ({
      dimension,
      parts: parts.map(({ category, count }) => ({ category, count: String(count) })),
    })),
    summary: event.summary ?? '',
  };
}

/** Fills the form for an event like another one: the description stays, days and counts are blank, those of its meetings as well. */
export function likeEvent(event: EventDetail, locale: string): EventFields {
  const { startsOn, endsOn, count, quality, method, breakdowns, meetings } = BLANK;
  const like = fromEvent(event, locale);
  const seriesMeetings = like.seriesMeetings.map(() => ({ on: '', count: '' }));
  return { ...like, startsOn, endsOn, count, quality, method, breakdowns, meetings, seriesMeetings };
}
