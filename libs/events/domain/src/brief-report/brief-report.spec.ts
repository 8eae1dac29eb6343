import * as fc from 'fast-check';
import { arbitraryRichText } from '@turnout/shared/kernel/testing';
import {
  BRIEF_REPORT_CODES,
  type BriefPicture,
  type BriefReport,
  checkPictures,
  isBlankReport,
  MAX_QUOTES,
  MAX_REPORT_PICTURES,
  NO_BRIEF_REPORT,
  PICTURE_CONSENTS,
  readBriefReport,
  reportWords,
  speakerOf,
  unprintedReason,
  writtenReport,
} from '.';

const said = (text: string): BriefReport['aim'] => [{ kind: 'paragraph', content: [{ text }] }];
const QUOTE = { text: 'We stay open', role: 'Head teacher', organisation: null, name: null, isNameConsented: false };
const PICTURE: BriefPicture = {
  ...{ evidence: 'photo', caption: 'The kitchen', alternative: 'Eight people cook', isDecorative: false },
  ...{ credit: 'CESIE', consent: 'consent-given' },
};
const PHOTO = { id: 'photo', kind: 'photo', mediaType: 'image/jpeg' } as const;

const errorsOf = (sent: Parameters<typeof readBriefReport>[0]) => readBriefReport(sent).errors.map(({ pointer, code }) => [pointer, code]);

describe('readBriefReport', () => {
  it('leaves a section that was not sent as it is', () => {
    const before = { ...NO_BRIEF_REPORT, aim: said('Meet'), quotes: [QUOTE], pictures: [PICTURE] };
    expect(readBriefReport({ happened: said('Soup'), quotes: [] }, before)).toEqual({
      report: { ...before, happened: said('Soup'), quotes: [] },
      errors: [],
    });
  });

  it('takes what nobody wrote for empty', () => {
    expect(readBriefReport({})).toEqual({ report: NO_BRIEF_REPORT, errors: [] });
    expect([isBlankReport(NO_BRIEF_REPORT), isBlankReport({ ...NO_BRIEF_REPORT, quotes: [QUOTE] })]).toEqual([true, false]);
  });

  it('gives back what was kept as it is', () => {
    const words = fc.option(fc.constantFrom('Δημοτικό Σχολείο', 'Gmina Ząbki'));
    const quote = fc.record({
      text: fc.constant('Yes'),
      role: words,
      organisation: words,
      name: words,
      isNameConsented: fc.constant(true),
    });
    const picture = fc.record({
      ...{ caption: words, alternative: words, credit: words, isDecorative: fc.boolean() },
      ...{ evidence: fc.constant(null), consent: fc.constantFrom(...PICTURE_CONSENTS) },
    });
    const section = arbitraryRichText;
    const report = fc.record({
      aim: section,
      happened: section,
      results: section,
      quotes: fc.array(quote, { maxLength: 2 }),
      pictures: fc.array(picture, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(report, (kept) => {
        expect(readBriefReport(JSON.parse(JSON.stringify(kept)) as BriefReport)).toEqual({ report: kept, errors: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('tidies words and says why people may be seen only where somebody said so', () => {
    const { report, errors } = readBriefReport({
      quotes: [{ text: ' We  stay\r\nopen ', role: ' ' }],
      pictures: [{ evidence: 'a', caption: ' x  y ' }],
    });
    expect(errors).toEqual([]);
    expect(report.quotes).toEqual([{ ...QUOTE, text: 'We stay\nopen', role: null }]);
    expect(report.pictures).toEqual([
      { evidence: 'a', caption: 'x y', alternative: null, isDecorative: false, credit: null, consent: 'not-stated' },
    ]);
  });

  it.each([
    [{ aim: null }, [['/aim', 'request.wrong-type']]],
    [{ aim: 'text' }, [['/aim', 'request.wrong-type']]],
    [{ happened: said('x'.repeat(8001)) }, [['/happened', 'rich-text.too-long']]],
    [{ quotes: 'none' }, [['/quotes', 'request.wrong-type']]],
    [{ quotes: ['said'] }, [['/quotes/0', 'request.wrong-type']]],
    [{ quotes: [{}] }, [['/quotes/0/text', 'brief-report.quote-missing']]],
    [{ quotes: [{ ...QUOTE, text: ' ' }] }, [['/quotes/0/text', 'brief-report.quote-missing']]],
    [
      { quotes: [{ ...QUOTE, text: 'x'.repeat(1001), mood: 1 }] },
      [
        ['/quotes/0/mood', 'request.unknown-field'],
        ['/quotes/0/text', 'brief-report.quote-too-long'],
      ],
    ],
    [{ quotes: [{ ...QUOTE, name: 'Ana' }] }, [['/quotes/0/name', 'brief-report.name-without-consent']]],
    [
      { quotes: [{ ...QUOTE, role: 'x'.repeat(201), organisation: 3, isNameConsented: 1 }] },
      [
        ['/quotes/0/role', 'brief-report.words-too-long'],
        ['/quotes/0/organisation', 'request.wrong-type'],
        ['/quotes/0/isNameConsented', 'request.wrong-type'],
      ],
    ],
    [{ quotes: Array.from({ length: MAX_QUOTES + 1 }, () => QUOTE) }, [['/quotes', 'brief-report.too-many-quotes']]],
    [
      { pictures: [{ ...PICTURE, caption: 'x'.repeat(501), alternative: 'x'.repeat(501), credit: 'x'.repeat(201), consent: 'sure' }] },
      [
        ['/pictures/0/consent', 'brief-report.unknown-consent'],
        ['/pictures/0/caption', 'brief-report.caption-too-long'],
        ['/pictures/0/alternative', 'brief-report.alternative-too-long'],
        ['/pictures/0/credit', 'brief-report.words-too-long'],
      ],
    ],
    [
      { pictures: [PICTURE, PICTURE, { ...PICTURE, evidence: null }, { ...PICTURE, evidence: null }] },
      [['/pictures/1/evidence', 'brief-report.repeated-picture']],
    ],
    [
      { pictures: Array.from({ length: 1000 }, (_, index) => ({ ...PICTURE, evidence: String(index) })) },
      [['/pictures', 'brief-report.too-many-pictures']],
    ],
  ])('refuses %j and says where', (sent, errors) => {
    expect(errorsOf(sent)).toEqual(errors);
  });

  it('reads no more pictures than a report holds', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...PICTURE, evidence: String(index) }));
    expect(readBriefReport({ pictures: many }).report.pictures).toHaveLength(MAX_REPORT_PICTURES);
    expect(new Set(BRIEF_REPORT_CODES).size).toBe(11);
  });
});

describe('a picture', () => {
  it.each([
    [PICTURE, PHOTO, null],
    [{ ...PICTURE, alternative: null, isDecorative: true }, PHOTO, null],
    [{ ...PICTURE, alternative: null }, PHOTO, 'no-alternative'],
    [{ ...PICTURE, consent: 'not-stated' as const, alternative: null }, PHOTO, 'consent-not-stated'],
    [{ ...PICTURE, consent: 'not-stated' as const }, { ...PHOTO, kind: 'signed-list' as const }, 'not-a-picture'],
    [PICTURE, { ...PHOTO, mediaType: 'application/pdf' }, 'not-a-picture'],
    [PICTURE, undefined, 'file-removed'],
    [{ ...PICTURE, evidence: null }, PHOTO, 'file-removed'],
  ])('%j of %j is printed, or it is said why not', (picture, file, reason) => {
    expect(unprintedReason(picture, file)).toBe(reason);
  });

  it('is chosen from the evidence, and stays whatever becomes of it', () => {
    const files = [PHOTO, { id: 'list', kind: 'signed-list', mediaType: 'image/png' }] as const;
    const of = (evidence: string | null): BriefPicture => ({ ...PICTURE, evidence });
    expect(checkPictures([of('photo'), of(null)], files, new Set())).toEqual([]);
    expect(checkPictures([of('list'), of('other')], files, new Set(['other']))).toEqual([
      { pointer: '/pictures/0/evidence', code: 'brief-report.unknown-picture' },
      { pointer: '/pictures/1/evidence', code: 'brief-report.unknown-picture' },
    ]);
    expect(checkPictures([of('list')], files, new Set(['list']))).toEqual([]);
  });
});

describe('the words of a report', () => {
  const report: BriefReport = {
    ...{ aim: said('Meet'), happened: [{ kind: 'heading', content: [{ text: 'Soup' }] }], results: [] },
    quotes: [
      { ...QUOTE, name: 'Ana', isNameConsented: true },
      { ...QUOTE, text: 'No', role: null, organisation: 'CESIE' },
      { ...QUOTE, role: null },
    ],
    pictures: [
      PICTURE,
      { ...PICTURE, caption: null, alternative: null, credit: null, isDecorative: true },
      { ...PICTURE, alternative: null, credit: null },
    ],
  };

  it('name who is quoted by what they agreed to', () => {
    expect(report.quotes.map(speakerOf)).toEqual(['Ana, Head teacher', 'CESIE', null]);
    expect(speakerOf({ ...QUOTE, name: 'Ana' })).toBe('Head teacher');
  });

  it('are all searched', () => {
    expect(reportWords(report).split('\n')).toEqual([
      ...['Meet', 'Soup', 'We stay open', 'Ana, Head teacher', 'No', 'CESIE', 'We stay open'],
      ...['The kitchen', 'Eight people cook', 'CESIE', 'The kitchen'],
    ]);
    expect(reportWords(NO_BRIEF_REPORT)).toBe('');
  });

  it('are written out without the names of people', () => {
    expect(writtenReport(report)).toEqual({
      ...{ aim: 'Meet', happened: '## Soup', results: null },
      quotes: ['“We stay open”, Head teacher', '“No”, CESIE', '“We stay open”'],
      pictures: ['1. The kitchen [Eight people cook] © CESIE (consent-given)', '2. – (consent-given)', '3. The kitchen (consent-given)'],
    });
  });
});
