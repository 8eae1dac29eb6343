import type { EventDraft } from '@turnout/events/domain';
import { countryName, formatCount, formatDateRange, type Translator } from '@turnout/shared/i18n';
import { isIsoDate } from '@turnout/shared/kernel';
import { type ProjectSetup, typeLabel } from '../../setup/project-setup';
import { dimensionWords } from '../../vocabulary-keys';
import type { GridField } from './grid-field';

/** What the words of an event are taken from. */
export interface CellVocabulary {
  readonly setup: ProjectSetup;
  readonly translator: Translator;
}

/** A fact of an event in words; empty where nothing is known. */
export function cellWords(field: GridField, event: EventDraft, { setup, translator }: CellVocabulary): string {
  const { text, locale } = translator;
  const vocabulary = (name: 'level' | 'mode' | 'setting' | 'status'): string => {
    const key = `events.vocabulary.${name}.${event[name] ?? ''}`;
    return translator.has(key) ? text(key) : (event[name] ?? '');
  };
  switch (field) {
    case 'type':
      return event.type ? typeLabel(setup, event.type) : '';
    case 'country':
      if (event.country) return countryName(event.country, locale);
      return event.level === 'international' ? text('shared.country.european') : '';
    case 'days':
      return daysWords(event, locale);
    case 'title':
      return event.title ?? '';
    case 'leadPartner':
      return event.leadPartner ?? '';
    case 'coPartners':
      return (event.coPartners ?? []).join(', ');
    case 'participants':
      return typeof event.participants?.count === 'number' ? formatCount(event.participants.count, locale) : '';
    case 'meetings':
      return formatCount(event.meetings ?? 1, locale);
    case 'breakdowns':
      return breakdownWords(event, translator);
    case 'level':
    case 'mode':
    case 'setting':
    case 'status':
      return vocabulary(field);
    default:
      return event[field] ?? '';
  }
}

function daysWords({ startsOn, endsOn }: EventDraft, locale: string): string {
  if (!startsOn) return '';
  if (!isIsoDate(startsOn)) return startsOn;
  return formatDateRange(startsOn, endsOn && isIsoDate(endsOn) ? endsOn : null, locale);
}

function breakdownWords({ breakdowns }: EventDraft, translator: Translator): string {
  const each = (breakdowns ?? []).map(({ dimension, parts }) => {
    const counts = parts.map(({ category, count }) => `${category} ${formatCount(count, translator.locale)}`);
    return `${dimensionWords(dimension, translator)}: ${counts.join(', ')}`;
  });
  return each.join(' · ');
}

/** Tells whether words of a table say something else than what was understood, beyond the way of writing it. */
export function saysOtherwise(original: string, words: string): boolean {
  return original.trim() !== '' && bare(original) !== bare(words);
}

/** Without signs, without zeros before figures, and the day first: 3/05/2019 is 03.05.2019, and 2019-05-03. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/gu, '$3/$2/$1')
    .replace(/(?<![\d])0+(?=\d)/gu, '')
    .replace(/[^\p{L}\p{N}+~]+/gu, ' ')
    .trim();
}
