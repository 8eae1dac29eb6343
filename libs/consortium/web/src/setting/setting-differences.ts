import { countryName, type MessageKey, type Translator } from '@turnout/shared/i18n';
import { valueWords } from '@turnout/shared/web-platform';
import type { SettingField } from './setting-field';
import { factsOf, type SettingValues } from './setting-values';

/** A field that two versions say differently, in words. */
export interface SettingDifference {
  readonly label: MessageKey;
  readonly theirs: string;
  readonly yours: string;
}

/** What two versions say differently, in the order of the form. */
export function settingDifferences(
  fields: readonly SettingField[],
  theirs: SettingValues,
  yours: SettingValues,
  translator: Translator,
): readonly SettingDifference[] {
  return fields
    .filter(({ name }) => theirs[name] !== yours[name])
    .map((field) => ({ label: field.label, theirs: inWords(field, theirs, translator), yours: inWords(field, yours, translator) }));
}

function inWords(field: SettingField, values: SettingValues, translator: Translator): string {
  const text = values[field.name] ?? '';
  if (field.kind === 'choice') return field.choices?.find(({ value }) => value === text)?.label ?? text;
  if (field.kind === 'countries')
    return countriesIn(text)
      .map((code) => countryName(code, translator.locale))
      .join(', ');
  return text === '' ? '' : valueWords(field.name, factsOf([field], values)[field.name], translator);
}

/** The country codes in a field. */
export function countriesIn(text: string): readonly string[] {
  return text.split('\n').filter((code) => code !== '');
}
