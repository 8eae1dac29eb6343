import type { EventFilter } from '@turnout/events/domain';
import { countryName, formatDate, type Translator } from '@turnout/shared/i18n';
import { isCountryCode } from '@turnout/shared/kernel';
import type { ProjectSetup } from '../setup/project-setup';
import { type ChoiceDimension, choicesOf, DIMENSION_KEYS, FILTER_DIMENSIONS, type FilterDimension, valuesOf } from './filter-dimension';

/** One dimension that the filter asks about, in words. */
export interface ActiveFilter {
  readonly dimension: FilterDimension;
  readonly about: string;
  readonly label: string;
}

/** The dimensions a filter asks about, in the order of the menu. */
export function activeFilters(filter: EventFilter, setup: ProjectSetup, translator: Translator): readonly ActiveFilter[] {
  return FILTER_DIMENSIONS.flatMap((dimension) => {
    const label = labelOf(filter, dimension, setup, translator);
    return label === '' ? [] : [{ dimension, about: translator.text(DIMENSION_KEYS[dimension]), label }];
  });
}

/** The filter without what it asks about one dimension. */
export function withoutDimension(filter: EventFilter, dimension: FilterDimension): EventFilter {
  if (dimension === 'period') return withPeriod(filter, { from: null, to: null });
  return dimension === 'q' ? { ...filter, q: '' } : { ...filter, [dimension]: [] };
}

/** The filter with another period, or with the events whose day nobody stated. */
export function withPeriod(filter: EventFilter, period: Pick<EventFilter, 'from' | 'to' | 'isUndated'>): EventFilter {
  const { isUndated: _, ...others } = filter;
  return { ...others, ...period };
}

/** The filter with a value of a dimension asked for, or no longer. */
export function withValue(filter: EventFilter, dimension: ChoiceDimension, value: string | null, isOn: boolean): EventFilter {
  const others = valuesOf(filter, dimension).filter((each) => each !== value);
  return { ...filter, [dimension]: isOn ? [...others, value] : others };
}

function labelOf(filter: EventFilter, dimension: FilterDimension, setup: ProjectSetup, translator: Translator): string {
  if (dimension === 'period') return periodWords(filter, translator);
  return dimension === 'q' ? filter.q : valueWords(filter, dimension, setup, translator);
}

function valueWords(filter: EventFilter, dimension: ChoiceDimension, setup: ProjectSetup, translator: Translator): string {
  const choices = choicesOf(dimension, setup, translator);
  const words = (value: string | null): string => {
    const known = choices.find((choice) => choice.value === value);
    if (known) return known.label;
    const rule = `quality.rule.${value ?? ''}.title`;
    if (dimension === 'finding' && translator.has(rule)) return translator.text(rule);
    if (dimension === 'import' && value !== null) return translator.text('events.filter.import-one');
    return dimension === 'country' && value !== null && isCountryCode(value) ? countryName(value, translator.locale) : (value ?? '');
  };
  return valuesOf(filter, dimension).map(words).join(', ');
}

function periodWords({ from, to, isUndated }: EventFilter, translator: Translator): string {
  const { locale } = translator;
  if (isUndated) return translator.text('events.filter.undated');
  if (from !== null && to !== null) return `${formatDate(from, locale)} – ${formatDate(to, locale)}`;
  if (from !== null) return translator.text('events.filter.from-date', { from: formatDate(from, locale) });
  return to === null ? '' : translator.text('events.filter.to-date', { to: formatDate(to, locale) });
}
