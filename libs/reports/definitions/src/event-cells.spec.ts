import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { countryCell, dateCell, participantsCell, partnersCell, titleCell } from './event-cells';

const NOT_KNOWN = { kind: 'missing', reason: 'not-known' };
let translator: DocumentTranslator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

describe('countryCell', () => {
  it('names the country in the language of the document and keeps its code', () => {
    expect(countryCell({ country: 'CY', level: 'international' }, translator)).toEqual({ kind: 'text', text: 'Cyprus', code: 'CY' });
  });

  it('calls an international event without a country European', () => {
    expect(countryCell({ country: null, level: 'international' }, translator)).toEqual({
      kind: 'text',
      text: 'European',
      code: 'European',
    });
  });

  it.each(['national', null] as const)('does not know the country of a record with level %s and none', (level) => {
    expect(countryCell({ country: null, level }, translator)).toEqual(NOT_KNOWN);
  });
});

describe('dateCell', () => {
  it('takes first and last day as they are', () => {
    const [startsOn, endsOn] = [isoDate('2021-06-17'), isoDate('2021-06-18')];
    expect(dateCell({ startsOn, endsOn })).toEqual({ kind: 'date', from: startsOn, to: endsOn });
    expect(dateCell({ startsOn, endsOn: null })).toEqual({ kind: 'date', from: startsOn, to: null });
  });

  it('does not make a date of an end alone', () => {
    expect(dateCell({ startsOn: null, endsOn: isoDate('2021-06-18') })).toEqual(NOT_KNOWN);
  });
});

describe('titleCell', () => {
  it('keeps the title letter by letter, in its own language', () => {
    const title = 'SOCI@LL: Σχέδιο δράσης';
    expect(titleCell({ title, meetings: 1 }, translator)).toEqual({ kind: 'text', text: title, language: 'el' });
  });

  it('says how many meetings a record stands for', () => {
    expect(titleCell({ title: 'Exchange', meetings: 4 }, translator)).toEqual({
      kind: 'text',
      text: 'Exchange',
      language: 'und',
      detail: '4 meetings',
    });
  });
});

describe('partnersCell', () => {
  it('puts the leading partner first', () => {
    expect(partnersCell({ leadPartner: 'LGSG', coPartners: ['Alessandro Volta'] })).toEqual({
      kind: 'text',
      text: 'LGSG, Alessandro Volta',
      code: 'LGSG; Alessandro Volta',
    });
  });

  it('names co-organisers alone where nobody said who led', () => {
    expect(partnersCell({ leadPartner: null, coPartners: ['CEO'] })).toEqual({ kind: 'text', text: 'CEO', code: 'CEO' });
  });

  it('does not know partners that nobody stated', () => {
    expect(partnersCell({ leadPartner: null, coPartners: [] })).toEqual(NOT_KNOWN);
  });
});

describe('participantsCell', () => {
  it('keeps a zero apart from what is not known', () => {
    expect(participantsCell({ count: 0, quality: 'exact' })).toEqual({ kind: 'count', value: 0 });
    expect(participantsCell({ count: null, quality: 'unknown' })).toEqual(NOT_KNOWN);
  });

  it('marks an estimate', () => {
    expect(participantsCell({ count: 50, quality: 'estimate' })).toEqual({ kind: 'count', value: 50, isEstimate: true });
  });
});
