import { collator, countryName } from '@turnout/shared/i18n';
import { COUNTRY_CODES } from '@turnout/shared/kernel';
import type { ProjectSetup, SetupPartner } from '../setup/project-setup';
import type { Choice } from './match-name';

/** The partners of a project, to be picked by code, name or another spelling. */
export function partnerChoices(partners: readonly SetupPartner[]): readonly Choice[] {
  return partners.map(({ code, name, spellings }) => ({
    code,
    label: code,
    alsoKnownAs: name === null || name === code ? spellings : [name, ...spellings],
  }));
}

/** All countries in the reader's language, those of the project first. */
export function countryChoices({ project, partners }: ProjectSetup, locale: string): readonly Choice[] {
  const near = new Set<string>([...project.countries, ...partners.map(({ country }) => country ?? '')]);
  const { compare } = collator(locale);
  const all = COUNTRY_CODES.map((code) => ({
    code,
    label: countryName(code, locale),
    alsoKnownAs: locale.startsWith('en') ? [] : [countryName(code, 'en')],
  }));
  const sorted = all.sort((one, other) => compare(one.label, other.label));
  return [...sorted.filter(({ code }) => near.has(code)), ...sorted.filter(({ code }) => !near.has(code))];
}

/** What the form needs to turn typed names into codes. */
export interface FormChoices {
  readonly partners: readonly Choice[];
  readonly countries: readonly Choice[];
}
