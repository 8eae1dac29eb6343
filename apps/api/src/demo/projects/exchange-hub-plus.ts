import type { DemoProjectFacts } from '../demo-project';

/** School Integration Exchange Hub+. Nothing is published of its events. */
export const EXCHANGE_HUB_PLUS: DemoProjectFacts = {
  code: 'exchange-hub-plus',
  acronym: 'School Integration Exchange Hub+',
  title: 'School Integration Exchange Hub+',
  programme: 'erasmus-plus-2014',
  programmeText: 'Erasmus+',
  keyAction: 'Cooperation for innovation and the exchange of good practices',
  actionType: 'Strategic Partnerships for school education',
  callYear: 2020,
  topics: [
    'Social/environmental responsibility of educational institutions',
    'Access for disadvantaged',
    'Early School Leaving / combating failure in education',
  ],
  euGrantEur: 43500,
  countries: ['MK', 'BG', 'ES'],
  results: ['Inventory of good practices: two levels, collection and adaptation'],
  partners: [
    {
      code: 'Zdruzenie Evropsko Gragjanstvo-Akcija Bitola',
      name: 'Zdruzenie Evropsko Gragjanstvo-Akcija Bitola',
      country: 'MK',
      role: 'coordinator',
    },
    {
      code: 'Centre for Educational Integration of Children and Students from Ethnic Minorities',
      name: 'Centre for Educational Integration of Children and Students from Ethnic Minorities',
      country: 'BG',
    },
    { code: 'CEIP SAN CARLOS', name: 'CEIP SAN CARLOS', country: 'ES' },
  ],
};
