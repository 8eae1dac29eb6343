import { NO_BRIEF_REPORT } from '@turnout/events/domain';
import { formatCell } from '@turnout/reports/document';
import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { briefReportFacts, EMPTY_BRIEF_REPORT_FACTS } from '../testing';
import { type BriefReportFacts, briefReportOf, withReport } from '.';

const FACTS = briefReportFacts();

describe('the brief report of an event', () => {
  let translator: DocumentTranslator;

  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });

  const facts = (change: Partial<BriefReportFacts['event']>) => {
    const document = briefReportOf({ ...EMPTY_BRIEF_REPORT_FACTS, event: { ...EMPTY_BRIEF_REPORT_FACTS.event, ...change } }, translator);
    const [block] = document.blocks;
    if (block?.kind !== 'facts') throw new Error('The facts come first.');
    return block.facts.map(({ label, value }) => [label, formatCell(value, document.locale, document.words)]);
  };

  it('begins with what is known of the event', () => {
    expect(facts({ ...FACTS.event })).toEqual([
      ['Type of event', 'Igniting event'],
      ['Date', '04/05/2021 · project month 41'],
      ['Place', 'Palermo, Italy · On site'],
      ['Organised by', 'CESIE, Agrupamento de Escolas Abel Salazar'],
      ['Participants', 'about 50 · Organiser’s estimate'],
      ['Gender', 'women 28, men 20, not stated 2'],
      ['Languages spoken', 'polski 50'],
    ]);
    expect(facts({ breakdowns: [{ dimension: 'gender', parts: [{ category: 'women', count: 2 }] }] }).at(-1)).toEqual([
      'Gender',
      'women 2',
    ]);
    expect(facts({})).toEqual([
      ['Date', 'not known'],
      ['Participants', 'not known'],
    ]);
  });

  it('says what is known of place, days and partners, however little', () => {
    expect(facts({ type: 'gone', mode: 'online', leadPartner: 'X', meetings: 4, startsOn: isoDate('2021-05-04') })).toEqual([
      ['Type of event', 'gone'],
      ['Date', '04/05/2021'],
      ['Place', 'Online'],
      ['Organised by', 'X'],
      ['Participants', 'not known'],
      ['Meetings', '4'],
    ]);
    const days = { startsOn: isoDate('2021-05-04'), endsOn: isoDate('2021-05-06'), projectMonth: 41, level: 'international' } as const;
    expect(facts(days).slice(0, 2)).toEqual([
      ['Date', '04/05/2021 – 06/05/2021'],
      ['Place', 'European'],
    ]);
    const day = { startsOn: isoDate('2021-05-04'), endsOn: isoDate('2021-05-04'), projectMonth: 41 };
    expect(facts({ ...day, participants: { count: 12, quality: 'exact', method: null } })).toEqual([
      ['Date', '04/05/2021 · project month 41'],
      ['Participants', '12'],
    ]);
  });

  it('lists the meetings of a series', () => {
    const met = (on: string, count: number | null, quality: 'exact' | 'estimate' | 'unknown') => ({
      on: isoDate(on),
      participants: { count, quality, method: null },
    });
    const series = {
      basis: 'same-people',
      meetings: [met('2021-05-04', 12, 'exact'), met('2021-05-11', 10, 'estimate'), met('2021-05-18', null, 'unknown')],
    } as const;
    expect(facts({ series, meetings: 3 }).at(-1)).toEqual([
      'Meetings',
      '04/05/2021: 12; 11/05/2021: about 10; 18/05/2021: not counted · ' + translator.text('events.vocabulary.series.same-people'),
    ]);
  });

  it('has the sections that were written, pictures behind what happened', () => {
    const { title, titleLanguage, subtitle, blocks } = briefReportOf(FACTS, translator);
    expect([title, titleLanguage, subtitle]).toEqual([FACTS.event.title, 'el', 'Brief report of the event']);
    expect(blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind))).toEqual([
      ...['facts', 'paragraph', 'Aim', 'rich-text', 'What happened', 'rich-text', 'pictures'],
      ...['Results and impact', 'rich-text', 'Voices', 'rich-text'],
    ]);
    const quotes = blocks.at(-1);
    expect(quotes?.kind === 'rich-text' && quotes.content).toEqual([
      { kind: 'quote', content: [{ text: 'We keep the doors open.' }], by: 'Ana, Head teacher, AEAS' },
      { kind: 'quote', content: [{ text: 'Said by nobody known' }], by: null },
    ]);
    expect(briefReportOf(EMPTY_BRIEF_REPORT_FACTS, translator).blocks.map(({ kind }) => kind)).toEqual(['facts']);
  });

  it('says of a picture what was said of it', () => {
    const shown = briefReportOf(FACTS, translator).blocks.find((block) => block.kind === 'pictures');
    expect(shown?.kind === 'pictures' && shown.pictures.map(({ base64: _, ...picture }) => picture)).toEqual([
      {
        id: '1',
        mediaType: 'image/jpeg',
        width: 16,
        height: 10,
        alternative: 'People cook',
        caption: 'Picture 1',
        credit: 'Photo: CESIE & friends',
      },
      { id: '2', mediaType: 'image/jpeg', width: 9, height: 12, alternative: 'People cook', caption: 'Picture 2', credit: null },
      { id: '3', mediaType: 'image/jpeg', width: 16, height: 10, alternative: null, caption: null, credit: null },
    ]);
  });

  it('can be shown with another text', () => {
    const document = briefReportOf(FACTS, translator);
    const empty = withReport(document, NO_BRIEF_REPORT, [], translator);
    expect(empty.blocks.map(({ kind }) => kind)).toEqual(['facts', 'paragraph']);
    expect(withReport(empty, FACTS.report, FACTS.pictures, translator)).toEqual(document);
  });
});
