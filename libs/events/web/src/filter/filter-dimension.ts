import { ANY_FINDING, EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS, EVENT_STATUSES, EUROPEAN, type EventFilter } from '@turnout/events/domain';
import { collator, countryName, type MessageKey, type Translator } from '@turnout/shared/i18n';
import type { ProjectSetup } from '../setup/project-setup';
import { levelKey, modeKey, settingKey, statusKey } from '../vocabulary-keys';

/** Facts that a filter can name values of, in the order they are offered. */
export const CHOICE_DIMENSIONS = [
  'type',
  'country',
  'partner',
  'setting',
  'level',
  'mode',
  'status',
  'workPackage',
  'deliverable',
  'milestone',
  'finding',
  'import',
] as const;
export type ChoiceDimension = (typeof CHOICE_DIMENSIONS)[number];

/** All that a person can filter by: named values, the period, and words in title or place. */
export type FilterDimension = ChoiceDimension | 'period' | 'q';

/** Dimensions in the order of the menu. */
export const FILTER_DIMENSIONS: readonly FilterDimension[] = [
  'type',
  'country',
  'partner',
  'period',
  'setting',
  'level',
  'mode',
  'status',
  'workPackage',
  'deliverable',
  'milestone',
  'finding',
  'import',
  'q',
];

/** The name of a dimension. */
export const DIMENSION_KEYS = {
  type: 'events.filter.type',
  country: 'events.filter.country',
  partner: 'events.filter.partner',
  period: 'events.filter.period',
  setting: 'events.filter.setting',
  level: 'events.filter.level',
  mode: 'events.filter.mode',
  status: 'events.filter.status',
  workPackage: 'events.filter.work-package',
  deliverable: 'events.filter.deliverable',
  milestone: 'events.filter.milestone',
  finding: 'events.filter.finding',
  import: 'events.filter.import',
  q: 'events.filter.text',
} as const satisfies Readonly<Record<FilterDimension, MessageKey>>;

/** A value that can be asked for; `null` for "not known". */
export interface FilterChoice {
  readonly value: string | null;
  readonly label: string;
}

/** The values of a dimension that the project knows, in its own order, "not known" last where that can be. */
export function choicesOf(dimension: ChoiceDimension, setup: ProjectSetup, translator: Translator): readonly FilterChoice[] {
  const words = <T extends string>(values: readonly T[], key: (value: T) => MessageKey): FilterChoice[] =>
    values.map((value) => ({ value, label: translator.text(key(value)) }));
  const notKnown: FilterChoice = { value: null, label: translator.text('events.vocabulary.not-known') };
  switch (dimension) {
    case 'type':
      return [...setup.types.map(({ code, label }) => ({ value: code, label })), notKnown];
    case 'country':
      return [...countriesOf(setup, translator), { value: EUROPEAN, label: translator.text('events.vocabulary.european') }, notKnown];
    case 'partner':
      return [...setup.partners.map(({ code }) => ({ value: code, label: code })), notKnown];
    case 'setting':
      return [...words(EVENT_SETTINGS, settingKey), notKnown];
    case 'level':
      return [...words(EVENT_LEVELS, levelKey), notKnown];
    case 'mode':
      return [...words(EVENT_MODES, modeKey), notKnown];
    case 'status':
      return words(EVENT_STATUSES, statusKey);
    case 'workPackage':
      return [...titled(setup.workPackages), notKnown];
    case 'deliverable':
      return [...titled(setup.project.deliverables), notKnown];
    case 'milestone':
      return [...titled(setup.project.milestones), notKnown];
    case 'finding':
      return [
        { value: ANY_FINDING, label: translator.text('events.filter.finding-any') },
        { value: null, label: translator.text('events.filter.finding-none') },
      ];
    case 'import':
      return [{ value: null, label: translator.text('events.filter.import-none') }];
  }
}

/** Whether the project has values of the dimension: what it has none of is not offered. */
export function isOffered(dimension: FilterDimension, setup: ProjectSetup): boolean {
  if (dimension === 'workPackage') return setup.workPackages.length > 0;
  if (dimension === 'deliverable') return setup.project.deliverables.length > 0;
  return dimension !== 'milestone' || setup.project.milestones.length > 0;
}

/** The values of a dimension that the filter asks for. */
export function valuesOf(filter: EventFilter, dimension: ChoiceDimension): readonly (string | null)[] {
  return filter[dimension];
}

function titled(things: readonly { readonly code: string; readonly title: string | null }[]): FilterChoice[] {
  return things.map(({ code, title }) => ({ value: code, label: title ? `${code} ${title}` : code }));
}

function countriesOf(setup: ProjectSetup, { locale }: Translator): FilterChoice[] {
  const codes = new Set([
    ...setup.project.countries,
    ...setup.partners.map(({ country }) => country).filter((country) => country !== null),
  ]);
  const { compare } = collator(locale);
  return [...codes].map((value) => ({ value, label: countryName(value, locale) })).sort((one, other) => compare(one.label, other.label));
}

/** Whether the dimension is one of named values. */
export function isChoice(dimension: FilterDimension): dimension is ChoiceDimension {
  return dimension !== 'period' && dimension !== 'q';
}
