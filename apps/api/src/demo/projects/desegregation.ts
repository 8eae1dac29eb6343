import type { DemoProjectFacts } from '../demo-project';

/** Local action against school segregation of Roma. Nothing is published of its events. */
export const DESEGREGATION: DemoProjectFacts = {
  code: 'desegregation',
  acronym: null,
  title: 'Preconditions and political commitment for local action against school segregation of Roma',
  programme: 'rec',
  programmeText: 'Rights, Equality and Citizenship Programme (2014-2020)',
  countries: ['BG', 'ES', 'BE'],
  targetGroups: [
    'fieldworkers in Roma communities',
    'officials of institutions responsible for stopping segregation',
    'local NGOs and CBOs',
    'national decision makers',
    'EU decision makers',
    'Roma community leaders and activists',
  ],
  partners: [
    { code: 'Center Amalipe', name: 'Center Amalipe', country: 'BG', role: 'coordinator' },
    { code: 'Fundacion Secretariado Gitano', name: 'Fundacion Secretariado Gitano', country: 'ES' },
    { code: 'European Roma Information Office', name: 'European Roma Information Office', country: 'BE' },
  ],
  deliverables: [
    { code: 'D.1.2', title: 'Project Steering Committee' },
    { code: 'D.2.1', title: 'School segregation maps in Bulgaria' },
    { code: 'D.2.2', title: 'Compendium with Roma integration good practices' },
    { code: 'D.2.3', title: 'Policy paper on Roma desegregation / educational integration' },
    { code: 'D.2.4', title: 'Draft methodology for Roma integration models' },
    { code: 'D.2.5', title: 'School segregation maps in Belgium' },
    { code: 'D.2.6', title: 'School segregation maps in Spain' },
    { code: 'D.4.1', title: 'Interactive Intercultural Platform “To Learn Together” [2L2G] Concept' },
  ],
};
