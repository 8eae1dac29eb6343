import {
  EVENT_LEVELS,
  EVENT_MODES,
  EVENT_SETTINGS,
  LOGGED_STATUSES,
  type EventDraft,
  readDays,
  readHeadcount,
} from '@turnout/events/domain';
import type { Choice } from '../../log/match-name';
import { chosen } from '../../log/match-name';
import { countryChoices, partnerChoices } from '../../log/choices';
import { levelKey, modeKey, settingKey, statusKey } from '../../vocabulary-keys';
import { cellWords, type CellVocabulary } from './cell-words';
import type { GridField } from './grid-field';

/** A fact to be set, by where it stands in the draft of an event. */
export interface Setting {
  readonly pointer: string;
  readonly value: unknown;
}

/** Stands for an international event without a single country. */
const EUROPEAN = 'European';

/** What can be chosen for a fact; `null` where it is written. */
export function cellChoices(field: GridField, { setup, translator }: CellVocabulary): readonly Choice[] | null {
  const { text, locale } = translator;
  const plain = (code: string, label: string): Choice => ({ code, label, alsoKnownAs: [] });
  switch (field) {
    case 'type':
      return setup.types.map(({ code, label }) => plain(code, label));
    case 'country':
      return [...countryChoices(setup, locale), plain(EUROPEAN, text('shared.country.european'))];
    case 'leadPartner':
      return partnerChoices(setup.partners);
    case 'level':
      return EVENT_LEVELS.map((code) => plain(code, text(levelKey(code))));
    case 'mode':
      return EVENT_MODES.map((code) => plain(code, text(modeKey(code))));
    case 'setting':
      return EVENT_SETTINGS.map((code) => plain(code, text(settingKey(code))));
    case 'status':
      return LOGGED_STATUSES.map((code) => plain(code, text(statusKey(code))));
    case 'workPackage':
      return setup.workPackages.map(({ code, title }) => ({ code, label: code, alsoKnownAs: title === null ? [] : [title] }));
    default:
      return null;
  }
}

/** Breakdowns have too many figures for a cell, and are changed with the event. */
export function isEditable(field: GridField): boolean {
  return field !== 'breakdowns';
}

/** What stands in the field when a fact begins to be changed. */
export function editedText(field: GridField, event: EventDraft, vocabulary: CellVocabulary): string {
  const words = cellWords(field, event, vocabulary);
  return field === 'participants' && event.participants?.quality === 'estimate' ? `~${words}` : words;
}

/** What was typed as facts to be set; `null` where it says nothing that would fit. Nothing typed is nothing known. */
export function readCell(field: GridField, typed: string, vocabulary: CellVocabulary): readonly Setting[] | null {
  const text = typed.trim();
  if (field === 'country') return readCountry(text, vocabulary);
  const choices = cellChoices(field, vocabulary);
  if (choices) return text === '' ? [{ pointer: `/${field}`, value: null }] : one(`/${field}`, chosen(choices, text)?.code);
  if (field === 'days') return readDaysCell(text);
  if (field === 'participants') return readPeople(text);
  if (field === 'meetings') return /^[1-9]\d{0,3}$/u.test(text) ? one('/meetings', Number(text)) : null;
  if (field === 'coPartners') return readPartners(text, vocabulary);
  if (field === 'title') return text === '' ? null : one('/title', text);
  return [{ pointer: `/${field}`, value: text === '' ? null : text }];
}

function one(pointer: string, value: unknown): readonly Setting[] | null {
  return value === undefined ? null : [{ pointer, value }];
}

function readCountry(text: string, vocabulary: CellVocabulary): readonly Setting[] | null {
  const code = text === '' ? null : chosen(cellChoices('country', vocabulary) ?? [], text)?.code;
  if (code === undefined) return null;
  if (code !== EUROPEAN) return [{ pointer: '/country', value: code }];
  return [
    { pointer: '/country', value: null },
    { pointer: '/level', value: 'international' },
  ];
}

function readDaysCell(text: string): readonly Setting[] | null {
  const days = text === '' ? { startsOn: null, endsOn: null } : readDays(text);
  if (!days) return null;
  return [
    { pointer: '/startsOn', value: days.startsOn },
    { pointer: '/endsOn', value: days.endsOn },
  ];
}

function readPeople(text: string): readonly Setting[] | null {
  if (text === '') return [{ pointer: '/participants', value: { count: null, quality: 'unknown' } }];
  const read = readHeadcount(text);
  return read && one('/participants', { count: read.count, quality: read.isEstimate ? 'estimate' : 'exact' });
}

function readPartners(text: string, { setup }: CellVocabulary): readonly Setting[] | null {
  const choices = partnerChoices(setup.partners);
  const codes = text.split(/[,;/]/u).flatMap((name) => (name.trim() === '' ? [] : [chosen(choices, name)?.code]));
  return codes.includes(undefined) ? null : one('/coPartners', codes);
}
