import { EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS, BULK_STATUSES } from '@turnout/events/domain';
import type { BulkChangeInput } from '@turnout/shared/api-client';
import type { MessageKey, Translator } from '@turnout/shared/i18n';
import { countryChoices } from '../log/choices';
import type { ProjectSetup } from '../setup/project-setup';
import { levelKey, modeKey, settingKey, statusKey } from '../vocabulary-keys';

/** What many events can be given at once, in the order it is offered: parts of a change, by its names. */
export const BULK_PARTS = [
  'type',
  'workPackage',
  'leadPartner',
  'addCoPartners',
  'removeCoPartners',
  'setting',
  'level',
  'mode',
  'country',
  'status',
] as const satisfies readonly (keyof BulkChangeInput)[];
export type BulkPart = (typeof BULK_PARTS)[number];

/** What each is called. */
export const BULK_PART_KEYS: Readonly<Record<BulkPart, MessageKey>> = {
  type: 'history.field.type',
  workPackage: 'history.field.workPackage',
  leadPartner: 'history.field.leadPartner',
  addCoPartners: 'events.bulk.add-co-partner',
  removeCoPartners: 'events.bulk.remove-co-partner',
  setting: 'history.field.setting',
  level: 'history.field.level',
  mode: 'history.field.mode',
  country: 'history.field.country',
  status: 'history.field.status',
};

/** A value that can be given; `null` makes it unknown. */
export interface BulkValue {
  readonly value: string | null;
  readonly label: string;
}

/** The values a part can be given. */
export function valuesOfPart(part: BulkPart, setup: ProjectSetup, translator: Translator): readonly BulkValue[] {
  const notKnown: BulkValue = { value: null, label: translator.text('events.vocabulary.not-known') };
  const words = <T extends string>(values: readonly T[], key: (value: T) => MessageKey): BulkValue[] =>
    values.map((value) => ({ value, label: translator.text(key(value)) }));
  switch (part) {
    case 'type':
      return setup.types.map(({ code, label }) => ({ value: code, label }));
    case 'workPackage':
      return [...setup.workPackages.map(({ code, title }) => ({ value: code, label: title ? `${code} ${title}` : code })), notKnown];
    case 'leadPartner':
    case 'addCoPartners':
    case 'removeCoPartners':
      return setup.partners.map(({ code }) => ({ value: code, label: code }));
    case 'setting':
      return [...words(EVENT_SETTINGS, settingKey), notKnown];
    case 'level':
      return [...words(EVENT_LEVELS, levelKey), notKnown];
    case 'mode':
      return [...words(EVENT_MODES, modeKey), notKnown];
    case 'country':
      return [...countryChoices(setup, translator.locale).map(({ code, label }) => ({ value: code, label })), notKnown];
    case 'status':
      return words(BULK_STATUSES, statusKey);
  }
}

/** The change that gives a part a value. */
export function changeOf(part: BulkPart, value: string | null): BulkChangeInput {
  return part === 'addCoPartners' || part === 'removeCoPartners' ? { [part]: value === null ? [] : [value] } : { [part]: value };
}
