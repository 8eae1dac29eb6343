import { NO_BRIEF_REPORT } from '@turnout/events/domain';
import { isoDate, type RichText } from '@turnout/shared/kernel';
import type { BriefReportFacts, PrintedPicture } from '../brief-report';
import { BARE_RECORD } from './ledger-facts-of';
import { SOCIALL_FACTS } from './sociall-facts';

/** Two small pictures, sixteen by ten and nine by twelve pixels. */
const WIDE =
  '/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAKABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJEA0V//2Q==';
const TALL =
  '/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAMAAkDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCgCXNP/9k=';

const { project, types, partners, asOf } = SOCIALL_FACTS;

/** The brief report of an event of which nothing is known and nothing was written. */
export const EMPTY_BRIEF_REPORT_FACTS: BriefReportFacts = {
  ...{ project, types, partners, asOf },
  event: { ...BARE_RECORD, projectMonth: null, breakdowns: [], series: null, summary: null },
  report: NO_BRIEF_REPORT,
  pictures: [],
};

const HAPPENED: RichText = [
  { kind: 'heading', content: [{ text: 'Η βραδιά <στο> σχολείο' }] },
  {
    kind: 'paragraph',
    content: [
      { text: 'Soup & ' },
      { text: 'bread', bold: true },
      { text: ' from ' },
      { text: 'Ząbki', italic: true, bold: true },
      { text: ', then\n' },
      { text: 'the plan (see the site)', href: 'https://example.org/plan?a=1&b=(2)' },
      { text: '. <script>alert(1)</script> Unbroken' },
      { text: 'donaudampfschifffahrt'.repeat(12), italic: true },
    ],
  },
  {
    ...{ kind: 'list', isOrdered: true },
    items: [
      {
        content: [{ text: 'Welcome' }],
        list: {
          ...{ kind: 'list', isOrdered: false },
          items: [
            {
              content: [{ text: 'by the head teacher' }],
              list: { kind: 'list', isOrdered: false, items: [{ content: [{ text: 'and the mayor' }] }] },
            },
          ],
        },
      },
      { content: [{ text: 'Write to ' }, { text: 'the school', href: 'mailto:school@example.org' }] },
    ],
  },
  { kind: 'quote', content: [{ text: 'Nobody asked us before.' }], by: 'A pupil' },
];

const long = (words: string, times: number): RichText =>
  Array.from({ length: times }, (_, index) => ({ kind: 'paragraph', content: [{ text: `${String(index + 1)}. ${words} ${words}` }] }));

const picture = (
  id: string,
  base64: string,
  size: { width: number; height: number },
  change: Partial<PrintedPicture['picture']> = {},
): PrintedPicture => ({
  ...{ id, base64, ...size },
  picture: {
    ...{
      evidence: id,
      caption: `Picture ${id}`,
      alternative: 'People cook',
      isDecorative: false,
      credit: 'CESIE & friends',
      consent: 'consent-given',
    },
    ...change,
  },
});

/** The brief report of an event with everything in it, over several pages. */
export function briefReportFacts(): BriefReportFacts {
  return {
    ...EMPTY_BRIEF_REPORT_FACTS,
    event: {
      ...EMPTY_BRIEF_REPORT_FACTS.event,
      ...{
        type: 'igniting',
        title: 'Δημιουργία πολιτισμικά ευαίσθητων σχολικών συστημάτων & <b>more</b>',
        startsOn: isoDate('2021-05-04'),
      },
      ...{ country: 'IT', place: 'Palermo', mode: 'on-site', leadPartner: 'CESIE', coPartners: ['AEAS'], projectMonth: 41 },
      participants: { count: 50, quality: 'estimate', method: 'organiser-estimate' },
      breakdowns: [
        {
          dimension: 'gender',
          parts: [
            { category: 'women', count: 28 },
            { category: 'men', count: 20 },
          ],
        },
        { dimension: 'Languages spoken', parts: [{ category: 'polski', count: 50 }] },
      ],
      summary: 'One evening, one table.',
    },
    report: {
      aim: long('Bring everybody to one table.', 2),
      happened: HAPPENED,
      results: long('Two schools and a municipality go on with the groups that met that evening, once a month, in turns.', 30),
      quotes: [
        { text: 'We keep the doors open.', role: 'Head teacher', organisation: 'AEAS', name: 'Ana', isNameConsented: true },
        { text: 'Said by nobody known', role: null, organisation: null, name: 'Hidden', isNameConsented: false },
      ],
      pictures: [],
    },
    pictures: [
      picture('1', WIDE, { width: 16, height: 10 }),
      picture('2', TALL, { width: 9, height: 12 }, { credit: null }),
      picture('3', WIDE, { width: 16, height: 10 }, { caption: null, credit: null, alternative: null, isDecorative: true }),
    ],
  };
}
