import type { ProjectCodes } from '@turnout/consortium/server';
import {
  EVENT_LEVELS,
  EVENT_MODES,
  EVENT_SETTINGS,
  EVENT_STATUSES,
  type EventDraft,
  PARTICIPANT_METHODS,
  PARTICIPANT_QUALITIES,
  searchTextOf,
  SERIES_BASES,
} from '@turnout/events/domain';
import { tidyLine, tidyText } from '@turnout/shared/kernel';
import type { FactsOf } from '@turnout/shared/server-platform';
import type { EventEntity } from './event.entity';

/** What a record holds that a draft can say. */
export type EventFacts = Omit<FactsOf<EventEntity>, 'createdBy' | 'updatedBy' | 'signedCount' | 'reportSearchText'>;

/** Makes a draft that was judged into what is kept: tidy texts, ids for codes, and the text that is searched. */
export function eventFacts(draft: EventDraft, codes: ProjectCodes): EventFacts {
  const title = tidyLine(draft.title ?? '');
  const place = orNull(tidyLine(draft.place ?? ''));
  const summary = orNull(tidyText(draft.summary ?? ''));
  return {
    title,
    place,
    searchText: searchTextOf({ title, place, summary }),
    typeId: codes.eventTypes.get(draft.type ?? '') ?? null,
    leadPartnerId: codes.partners.get(draft.leadPartner ?? '') ?? null,
    workPackageId: codes.workPackages.get(draft.workPackage ?? '') ?? null,
    milestoneId: codes.milestones.get(draft.milestone ?? '') ?? null,
    startsOn: orNull(draft.startsOn),
    endsOn: orNull(draft.endsOn),
    country: orNull(draft.country),
    level: wordOf(EVENT_LEVELS, draft.level),
    mode: wordOf(EVENT_MODES, draft.mode),
    setting: wordOf(EVENT_SETTINGS, draft.setting),
    meetings: draft.meetings ?? 1,
    participantCount: draft.participants?.count ?? null,
    participantQuality: wordOf(PARTICIPANT_QUALITIES, draft.participants?.quality) ?? 'unknown',
    participantMethod: wordOf(PARTICIPANT_METHODS, draft.participants?.method),
    seriesBasis: wordOf(SERIES_BASES, draft.series?.basis),
    status: wordOf(EVENT_STATUSES, draft.status) ?? 'planned',
    summary,
  };
}

function orNull(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function wordOf<T extends string>(vocabulary: readonly T[], text: string | null | undefined): T | null {
  return vocabulary.find((word) => word === text) ?? null;
}
