import type { EventRecord } from '@turnout/events/domain';
import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { countingNotes, partnerLegend, undatedNote } from './counting-notes';
import { BARE_RECORD, ledgerFactsOf, SOCIALL_FACTS } from './testing';

let translator: DocumentTranslator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

const COUNTED: EventRecord = {
  ...BARE_RECORD,
  startsOn: isoDate('2020-01-01'),
  participants: { count: 5, quality: 'exact', method: null },
};

describe('countingNotes', () => {
  it('has nothing to add to plain records', () => {
    expect(countingNotes(ledgerFactsOf([COUNTED]), translator)).toEqual([]);
  });

  it('explains why 31 records are 34 events, and that one lies outside the reporting period', () => {
    expect(countingNotes(SOCIALL_FACTS, translator)).toEqual([
      'A record may stand for several meetings, each of them an event: 31 records are 34 events.',
      '1 record is dated outside the reporting period (March 2019 to May 2021) and included.',
    ]);
  });

  it('says how much comes from estimates and how many records have no count', () => {
    const estimate: EventRecord = { ...COUNTED, participants: { count: 50, quality: 'estimate', method: null } };
    expect(countingNotes(ledgerFactsOf([COUNTED, estimate, { ...COUNTED, participants: BARE_RECORD.participants }]), translator)).toEqual([
      '* An estimate, or a sum that contains one: 50 participants come from estimates.',
      '1 record has no count of participants. It counts as held and adds nobody: not known is not zero.',
    ]);
  });

  it('leaves the open side of a reporting period open', () => {
    const project = { ...SOCIALL_FACTS.project, reporting: { from: isoDate('2021-01-01'), to: null } };
    expect(countingNotes(ledgerFactsOf([COUNTED, COUNTED], { project }), translator)).toEqual([
      '2 records are dated outside the reporting period (January 2021 to …) and included.',
    ]);
    const until = { ...SOCIALL_FACTS.project, reporting: { from: null, to: isoDate('2019-01-31') } };
    expect(countingNotes(ledgerFactsOf([COUNTED], { project: until }), translator)).toEqual([
      '1 record is dated outside the reporting period (… to January 2019) and included.',
    ]);
  });

  it.each([
    [{ planned: 2, cancelled: 1 }, '2 planned events and 1 cancelled event.'],
    [{ planned: 1, cancelled: 0 }, '1 planned event.'],
    [{ planned: 0, cancelled: 3 }, '3 cancelled events.'],
  ])('names what is left out: %j', (leftOut, words) => {
    expect(countingNotes(ledgerFactsOf([], { leftOut }), translator)).toEqual([`Not counted because they have not taken place: ${words}`]);
  });

  it('names what is left out because nobody has approved it', () => {
    const of = (notApproved: number) =>
      countingNotes(ledgerFactsOf([], { leftOut: { planned: 0, cancelled: 0, notApproved } }), translator);
    expect([of(0), of(1), of(3)]).toEqual([
      [],
      ['1 record is left out because nobody has approved it so far.'],
      ['3 records are left out because nobody has approved them so far.'],
    ]);
  });
});

describe('undatedNote', () => {
  it('says where records without a date stand', () => {
    expect(undatedNote(ledgerFactsOf([COUNTED]), translator)).toEqual([]);
    expect(undatedNote(ledgerFactsOf([BARE_RECORD]), translator)).toEqual(['1 record without a date stands last in its type.']);
    expect(undatedNote(ledgerFactsOf([BARE_RECORD, BARE_RECORD]), translator)).toEqual([
      '2 records without a date stand last in their type.',
    ]);
  });
});

describe('partnerLegend', () => {
  it('writes out the codes that occur and are not the name itself', () => {
    expect(partnerLegend(SOCIALL_FACTS, translator)).toEqual([
      'Partners: AEAS: Agrupamento de Escolas Abel Salazar; LGSG: Giovanni da San Giovanni.',
    ]);
    expect(partnerLegend(ledgerFactsOf([{ ...BARE_RECORD, leadPartner: 'CEO', coPartners: ['LGSG'] }]), translator)).toEqual([
      'Partners: LGSG: Giovanni da San Giovanni.',
    ]);
  });

  it('is left out where there is nothing to write out', () => {
    expect(partnerLegend(ledgerFactsOf([BARE_RECORD]), translator)).toEqual([]);
  });
});
