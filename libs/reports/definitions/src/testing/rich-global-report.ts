import { PLAIN_CLAUSE, PLAIN_TARGET } from '@turnout/impact/domain';
import { isoDate, type RichText } from '@turnout/shared/kernel';
import { type Composition, defaultComposition } from '../composition';
import type { EventPicture, GlobalReportFacts } from '../global-report';
import { briefReportFacts, EMPTY_BRIEF_REPORT_FACTS } from './brief-report-facts-of';
import { SOCIALL_GLOBAL_FACTS } from './global-report-facts-of';
import { DOUBTFUL_RECORDS, HOSTILE_RECORDS, knownRecord } from './hostile-records';

const LONG_TITLE = `Long title: ${'schools and communities learn from each other, '.repeat(42)}end`.slice(0, 2000);

const RECORDS = [
  ...DOUBTFUL_RECORDS,
  ...HOSTILE_RECORDS,
  knownRecord('online', {
    title: 'On screens',
    mode: 'online',
    setting: 'school',
    type: 'stray',
    coPartners: ['AEAS'],
    workPackage: 'WP3',
  }),
];

const [wide, tall] = briefReportFacts().pictures;
const pictureOf = (record: { readonly id: string; readonly title: string }, id: string, printed = wide): readonly EventPicture[] =>
  printed === undefined ? [] : [{ ...printed, id, event: { id: record.id, title: record.title } }];

/** A project with everything in it that is hard to say or to set: doubts, long names, foreign scripts, pictures, annexes. */
export const RICH_GLOBAL_FACTS: GlobalReportFacts = {
  ...SOCIALL_GLOBAL_FACTS,
  project: { ...SOCIALL_GLOBAL_FACTS.project, grantNumber: '101012345' },
  records: RECORDS,
  leftOut: { planned: 2, cancelled: 1, notApproved: 3 },
  card: {
    ...SOCIALL_GLOBAL_FACTS.card,
    beneficiary: 'Dimos Lefkosias & Sons',
    workPackages: [
      ...SOCIALL_GLOBAL_FACTS.card.workPackages,
      { code: 'WP3', title: null, leadPartner: null, fromMonth: 1, toMonth: 12, activities: [], outputs: [] },
    ],
  },
  partnership: [
    ...SOCIALL_GLOBAL_FACTS.partnership,
    { code: 'ΔΛ', name: 'Δήμος Λευκωσίας <b>', country: 'CY', kind: 'ngo', role: 'associated' },
    { code: 'Gmina', name: LONG_TITLE, country: null, kind: 'other', role: 'partner' },
  ],
  typology: SOCIALL_GLOBAL_FACTS.typology.map((type) =>
    type.code === 'igniting' ? { ...type, aim: LONG_TITLE, format: null, level: null } : type,
  ),
  promises: [
    { ...PLAIN_TARGET, type: 'igniting', events: 3, participants: null, clauses: [{ ...PLAIN_CLAUSE, events: 1 }] },
    { ...PLAIN_TARGET, type: 'peer-learning', events: null, participants: 20 },
    {
      ...{ ...PLAIN_TARGET, type: 'bench-learning', events: 1, participants: 5 },
      clauses: [{ ...PLAIN_CLAUSE, setting: 'school', events: 1, participantsPerEvent: 5 }],
    },
  ],
  briefReports: [briefReportFacts(), EMPTY_BRIEF_REPORT_FACTS],
  pictures: [
    ...pictureOf({ id: 'estimate', title: 'Around fifty came' }, 'p1'),
    ...pictureOf({ id: 'estimate', title: 'Around fifty came' }, 'p2', tall),
    ...pictureOf({ id: 'undated', title: 'Δημιουργία <συστημάτων>' }, 'p3'),
    ...pictureOf({ id: 'several-days', title: 'Summer school' }, 'p4', tall),
  ],
  accepted: [
    {
      ...{
        rule: 'title-says-meetings',
        params: { said: 4, meetings: 1 },
        events: ['Summer school'],
        reason: 'Agreed with the agency & noted.',
      },
      ...{ by: null, on: isoDate('2021-06-01') },
    },
  ],
  evidence: { documentedEvents: 2, documentedParticipants: 40, files: 5 },
  unapproved: [
    { id: 'estimate', title: 'Around fifty came', status: 'held' },
    { id: 'no-count', title: 'Nobody counted', status: 'submitted' },
  ],
};

const OWN_TEXT: RichText = [
  { kind: 'heading', content: [{ text: 'Za dużo & za mało' }] },
  {
    kind: 'paragraph',
    content: [
      { text: 'We counted ' },
      { text: '586', figure: 'participants' },
      { text: ' people, and ' },
      { text: '12', figure: 'events:type=gone', bold: true },
      { text: ' of a type that is gone.' },
    ],
  },
  {
    ...{ kind: 'list', isOrdered: true },
    items: [
      {
        content: [{ text: '', figure: 'first-day' }],
        list: { kind: 'list', isOrdered: false, items: [{ content: [{ text: 'in ' }, { text: '9', figure: 'countries' }] }] },
      },
    ],
  },
  { kind: 'quote', content: [{ text: 'All ' }, { text: '1', figure: 'events' }], by: 'A lead' },
];

const PLAIN = defaultComposition('global-report', 'en');

/** The report of that project as authors changed it: sections of their own, switched off, renamed and moved. */
export const RICH_COMPOSITION: Composition = {
  ...PLAIN,
  ...{ name: 'Final', deliverable: '2.3', versionLabel: '1.0 <final>', date: isoDate('2021-06-30'), title: LONG_TITLE },
  subtitle: 'Ząbki · Λευκωσία',
  sections: [
    { id: 'own-first', kind: 'own', title: 'Foreword', isOn: true, text: OWN_TEXT, pictures: ['p3', 'gone'] },
    ...PLAIN.sections.map((section) =>
      section.kind === 'database'
        ? { ...section, isOn: false }
        : section.kind === 'conclusions'
          ? { ...section, title: 'Συμπεράσματα', text: OWN_TEXT }
          : section,
    ),
    { id: 'own-empty', kind: 'own', title: null, isOn: true, text: null },
    { id: 'own-last', kind: 'own', title: null, isOn: true, text: [{ kind: 'paragraph', content: [{ text: 'Thank you.' }] }] },
  ],
};
