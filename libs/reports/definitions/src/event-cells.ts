import { EUROPEAN, type EventRecord, type ParticipantCount, partnersOf, placeKeyOf } from '@turnout/events/domain';
import type { Cell } from '@turnout/reports/document';
import { countryName, type DocumentTranslator } from '@turnout/shared/i18n';
import { scriptLanguage } from './script-language';

const NOT_KNOWN: Cell = { kind: 'missing', reason: 'not-known' };

/** The country by its name; "European" for an international event without one. */
export function countryCell(record: Pick<EventRecord, 'country' | 'level'>, translator: DocumentTranslator): Cell {
  const key = placeKeyOf(record);
  if (key === null) return NOT_KNOWN;
  const text = key === EUROPEAN ? translator.text('events.vocabulary.european') : countryName(key, translator.locale);
  return { kind: 'text', text, code: key };
}

/** First and last day. */
export function dateCell({ startsOn, endsOn }: Pick<EventRecord, 'startsOn' | 'endsOn'>): Cell {
  return startsOn === null ? NOT_KNOWN : { kind: 'date', from: startsOn, to: endsOn };
}

/** The title as it was given, with the number of meetings behind it where there are several. */
export function titleCell({ title, meetings }: Pick<EventRecord, 'title' | 'meetings'>, translator: DocumentTranslator): Cell {
  const cell = { kind: 'text', text: title, language: scriptLanguage(title) } as const;
  return meetings === 1 ? cell : { ...cell, detail: translator.text('reports.word.meetings', { meetings }) };
}

/** Codes of the partners, the leading one first. */
export function partnersCell(record: Pick<EventRecord, 'leadPartner' | 'coPartners'>): Cell {
  const codes = partnersOf(record);
  return codes.length === 0 ? NOT_KNOWN : { kind: 'text', text: codes.join(', '), code: codes.join('; ') };
}

/** The count, marked where it is an estimate; never a zero for what is not known. */
export function participantsCell({ count, quality }: Pick<ParticipantCount, 'count' | 'quality'>): Cell {
  if (count === null) return NOT_KNOWN;
  return quality === 'estimate' ? { kind: 'count', value: count, isEstimate: true } : { kind: 'count', value: count };
}
