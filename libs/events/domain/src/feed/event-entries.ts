import { countryName, type DocumentTranslator, formatList } from '@turnout/shared/i18n';
import { spansOf } from '../calendar/calendar';
import type { EventStatus } from '../vocabulary';
import type { FeedEvent, FeedProject } from './feed-content';
import type { DatedEntry, EntryStanding } from './feed-entry';

/** An event as entries of another calendar: one for its days, of a series one for each meeting. */
export function eventEntries(event: FeedEvent, project: FeedProject, translator: DocumentTranslator): readonly DatedEntry[] {
  const spans = spansOf(event);
  return spans.map(({ first, last }, index) => {
    // The first meeting keeps the event's own, so that an event that becomes a series is not seen to vanish.
    const uid = index === 0 ? event.id : `${event.id}-${String(index + 1)}`;
    const numbered = (): string[] =>
      spans.length > 1 ? [translator.text('events.feed.meeting', { number: index + 1, total: spans.length })] : [];
    return {
      ...{ uid, first },
      inWords: () => ({
        ...{ uid, first, last },
        sequence: event.version - 1,
        createdAt: event.createdAt,
        changedAt: event.changedAt,
        standing: standingOf(event.status),
        summary: event.title,
        description: [
          ...(event.type === null ? [] : [event.type]),
          ...numbered(),
          ...partnersOf(event, translator),
          translator.text(`events.vocabulary.status.${event.status}`),
        ],
        location: locationOf(event, translator),
        category: event.type,
        path: `/p/${project.code}/events/${event.id}`,
      }),
    };
  });
}

function standingOf(status: EventStatus): EntryStanding {
  if (status === 'planned') return 'tentative';
  return status === 'cancelled' ? 'cancelled' : 'confirmed';
}

function partnersOf({ partners }: FeedEvent, translator: DocumentTranslator): string[] {
  if (partners.length === 0) return [];
  return [translator.text('events.feed.partners', { partners: formatList(partners, translator.locale, 'plain') })];
}

function locationOf({ place, country, mode }: FeedEvent, translator: DocumentTranslator): string | null {
  const where = [...(place === null ? [] : [place]), ...(country === null ? [] : [countryName(country, translator.locale)])];
  if (where.length > 0) return formatList(where, translator.locale, 'plain');
  return mode === 'online' ? translator.text('events.vocabulary.mode.online') : null;
}
