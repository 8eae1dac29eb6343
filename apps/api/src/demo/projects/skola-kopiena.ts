import type { DemoProjectFacts } from '../demo-project';

/** Skola – kopienā. The conference is announced; of the workshops it is said that they were held. */
export const SKOLA_KOPIENA: DemoProjectFacts = {
  code: 'skola-kopiena',
  acronym: 'Skola – kopienā',
  title: 'Integrated School–Community Cooperation Programme for Reducing the Risk of Exclusion in Educational Institutions',
  programme: 'esf-plus',
  programmeText: 'European Social Fund Plus',
  measure: '4.2.3.1',
  grantNumber: '4.2.3.1/1/24/I/001',
  totalFundingEur: 15951890,
  euGrantEur: 13559106,
  beneficiary: 'State Education Development Agency (VIAA)',
  countries: ['LV'],
  progressNotes: [
    'mentors selected and engaged',
    'mentor training in preparation',
    'unit-level methodology approved',
    'guidelines developed',
  ],
  partners: [],
  eventTypes: [
    { code: 'conference', label: 'Conference' },
    { code: 'idea-workshop', label: 'Idea workshop' },
  ],
  events: [
    {
      title: 'Online Conference “Environment. School. Community”',
      status: 'planned',
      type: 'conference',
      startsOn: '2025-11-07',
      mode: 'online',
    },
    { title: 'Idea workshops in municipalities', status: 'held', type: 'idea-workshop', meetings: 5 },
  ],
};
