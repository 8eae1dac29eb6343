import type { Partner } from '../client/project';

/** The partners of one country, in the project's order. */
export interface CountryPartners {
  /** `null` for partners whose country is not known. */
  readonly country: string | null;
  readonly partners: readonly Partner[];
}

/** Partners grouped by country, countries in the order of their first partner; those whose country is not known come last. */
export function partnersByCountry(partners: readonly Partner[]): readonly CountryPartners[] {
  const countries = [...new Set(partners.map(({ country }) => country))].sort(
    (one, other) => Number(one === null) - Number(other === null),
  );
  return countries.map((country) => ({ country, partners: partners.filter((partner) => partner.country === country) }));
}
