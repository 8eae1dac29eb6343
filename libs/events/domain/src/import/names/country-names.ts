import { COUNTRY_CODES } from '@turnout/shared/kernel';
import type { Named } from '../../reading';

/** Languages whose names of countries are read. */
const LANGUAGES = 'en pt it pl el es bg lv hu fr de nl ro sk cs sl hr sr sr-Latn mk sq lt et fi sv da nb tr uk ga mt is'.split(' ');

/** What else people write: codes that are not those of ISO 3166, codes of three letters, and older or shorter names. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{
    GR: 'EL|GRC|Hellas|Ellada',
    GB: 'UK|GBR|Great Britain|England|Scotland|Wales|Northern Ireland|Inghilterra|Anglia|Inglaterra|Angleterre',
  },
  ...{
    CZ: 'CZE|Czech Republic|República Checa|Repubblica Ceca|République tchèque|Csehország',
    MK: 'MKD|Macedonia|FYROM|Makedonia|Македония',
  },
  ...{
    NL: 'NLD|Holland|Holanda|Olanda|Holandia|Hollande',
    US: 'USA|United States of America',
    IT: 'ITA|Italia',
    PL: 'POL|Republic of Poland',
  },
  ...{ PT: 'PRT|Portuguese Republic', CY: 'CYP|Republic of Cyprus', ES: 'ESP', BG: 'BGR', LV: 'LVA', HU: 'HUN', FR: 'FRA', DE: 'DEU|GER' },
  ...{ AT: 'AUT', BE: 'BEL', HR: 'HRV', DK: 'DNK', EE: 'EST', FI: 'FIN', IE: 'IRL|Republic of Ireland', LT: 'LTU', LU: 'LUX', MT: 'MLT' },
  ...{
    RO: 'ROU',
    SK: 'SVK|Slovak Republic',
    SI: 'SVN',
    SE: 'SWE',
    NO: 'NOR',
    IS: 'ISL',
    CH: 'CHE',
    TR: 'TUR|Turkey|Turquia|Turchia|Turcja',
  },
  ...{ UA: 'UKR', RS: 'SRB', AL: 'ALB', BA: 'BIH|Bosnia', MD: 'MDA|Moldova', ME: 'MNE', GE: 'GEO' },
};

let known: readonly Named[] | null = null;

/** All countries of the world, with their names in the languages of Europe. */
export function countriesByName(): readonly Named[] {
  known ??= COUNTRY_CODES.map((code) => ({ code, names: [...translated(code), ...(OTHERS[code] ?? '').split('|')] }));
  return known;
}

function translated(code: string): readonly string[] {
  return displays().flatMap((display) => display.of(code) ?? []);
}

let languages: readonly Intl.DisplayNames[] | null = null;

function displays(): readonly Intl.DisplayNames[] {
  languages ??= LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  return languages;
}
