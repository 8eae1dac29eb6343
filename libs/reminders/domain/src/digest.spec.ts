import { mailText } from '@turnout/accounts/domain';
import { createDocumentTranslator, DOCUMENT_LANGUAGES, type DocumentTranslator, loadDocumentCatalogue } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import type { Digest } from './digest';
import { civilDay, mondayOf } from './digest-week';
import { digestWords } from './digest-words';

const SOUP = { title: 'Cena di quartiere', on: isoDate('2026-10-23'), dueOn: isoDate('2026-10-30'), isOverdue: true };
const ANA: Digest = {
  name: 'Ana Silva',
  parts: [
    {
      ...{ project: 'Soci@ll', partner: 'CESIE', unled: [], escalations: [], address: 'https://turnout.test/p/sociall/missing' },
      lines: [
        { kind: 'count', count: 3, overdue: 1, named: [SOUP, { ...SOUP, title: 'Łódź', dueOn: isoDate('2026-11-20'), isOverdue: false }] },
        { kind: 'report', count: 1, overdue: 0, named: [{ title: 'Undated', on: null, dueOn: null, isOverdue: false }] },
        { kind: 'findings', count: 2, overdue: 0, named: [] },
      ],
    },
  ],
};
const LEAD: Digest = {
  name: 'Lea',
  parts: [
    {
      ...{
        project: 'Soci@ll',
        partner: null,
        lines: [],
        unled: [{ kind: 'held', count: 1, overdue: 0, named: [] }],
        address: 'https://turnout.test/p/sociall/missing',
      },
      escalations: [
        { partner: 'CARDET', count: 2, since: isoDate('2026-09-01') },
        { partner: null, count: 1, since: isoDate('2026-10-01') },
      ],
    },
  ],
};

async function translatorOf(language: DocumentTranslator['language']): Promise<DocumentTranslator> {
  return createDocumentTranslator(language, await loadDocumentCatalogue(language));
}

function said(digest: Digest, translator: DocumentTranslator): { readonly subject: string; readonly text: string } {
  const { subject, body } = digestWords(digest, 'https://turnout.test/account', translator);
  return { subject, text: mailText(body, 'https://turnout.test/stop') };
}

describe('the mail of a digest', () => {
  it('says what is missing, counted, and by when', async () => {
    expect(said(ANA, await translatorOf('en'))).toEqual({
      subject: '6 things are missing: Soci@ll',
      text: [
        'Hello Ana Silva,',
        '',
        '6 things are missing in the records, 1 of them overdue.',
        '',
        'Soci@ll (CESIE)',
        '---------------',
        '',
        '- 3 events without the number of participants (1 overdue)',
        '    Cena di quartiere (23/10/2026): was due 30/10/2026',
        '    Łódź (23/10/2026): due 20/11/2026',
        '    and 1 more',
        '- 1 event without a brief report',
        '    Undated',
        '- 2 findings about your records to look at',
        '',
        'See all of it and add what is missing: https://turnout.test/p/sociall/missing',
        '',
        'This mail comes at most once a week for all your projects together, and only when something is missing. In which language, and whether at all, you choose in your account.', // prettier-ignore
        '',
        'Your account: https://turnout.test/account',
        '',
        'Stop these mails at once: https://turnout.test/stop',
      ].join('\n'),
    });
  });

  it('marks what presses, and leads to where it is added', async () => {
    const { body } = digestWords(ANA, 'https://turnout.test/account', await translatorOf('en'));
    const [counts] = body.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect([counts?.mark, counts?.details.map(({ presses }) => presses)]).toEqual(['(1 overdue)', [true, false, false]]);
    const links = body.flatMap((block) => (block.kind === 'link' ? [[block.look, block.href]] : []));
    expect(links).toEqual([
      ['main', 'https://turnout.test/p/sociall/missing'],
      ['small', 'https://turnout.test/account'],
      ['small', null],
    ]);
  });

  it('tells those who lead what was asked for three times, and asks coordinators for what nobody leads', async () => {
    const translator = await translatorOf('en');
    const told = said({ ...LEAD, parts: LEAD.parts.map((part) => ({ ...part, unled: [] })) }, translator);
    expect(told.subject).toBe('3 things are still missing after three reminders: Soci@ll');
    expect(told.text).toContain('Asked for three times and still missing:\n\n- CARDET: 2 things, overdue since 01/09/2026\n- Events that no partner leads: 1 thing'); // prettier-ignore
    expect(told.text).not.toContain('are missing in the records');
    const { subject, text } = said(LEAD, translator);
    expect(subject).toBe('1 thing is missing: Soci@ll');
    expect(text).toContain('Of events that no partner leads:\n\n- 1 planned event: was it held?\n\nAsked for three times');
  });

  it.each(DOCUMENT_LANGUAGES)('has words for all of it in %s', async (language) => {
    const translator = await translatorOf(language);
    const { subject, text } = said({ name: 'Ana', parts: [...ANA.parts, ...LEAD.parts] }, translator);
    expect(subject).toContain('Soci@ll, Soci@ll');
    expect([text.includes('{'), text.includes('null'), text.split('\n').length]).toEqual([false, false, 36]);
  });
});

it.each([
  ['2026-11-02', '2026-11-02'],
  ['2026-11-08', '2026-11-02'],
  ['2021-02-28', '2021-02-22'],
  ['2017-12-31', '2017-12-25'],
  ['2017-12-25', '2017-12-25'],
])('the week of %p begins on %p', (day, monday) => {
  expect(mondayOf(isoDate(day))).toBe(monday);
});

it.each([
  ['2026-11-01T23:30:00Z', 'Europe/Brussels', '2026-11-02'],
  ['2026-11-01T22:30:00Z', 'Europe/Brussels', '2026-11-01'],
  ['2026-11-02T00:30:00Z', 'Atlantic/Azores', '2026-11-01'],
])('at %p it is in %p %p', (instant, zone, day) => {
  expect(civilDay(new Date(instant), zone)).toBe(day);
});
