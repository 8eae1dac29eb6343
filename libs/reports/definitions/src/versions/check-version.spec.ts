import { PLAIN_CLAUSE, PLAIN_TARGET } from '@turnout/impact/domain';
import { isoDate } from '@turnout/shared/kernel';
import { defaultComposition } from '../composition';
import { goldenDocument, SOCIALL_GLOBAL_FACTS } from '../testing';
import { checkExpiry, checkNote, MAX_VERSION_NOTE_LENGTH } from './check-version';
import { settingOf } from './version-setting';

const TODAY = isoDate('2021-06-15');

describe('a version', () => {
  it('has a note of some length at most', () => {
    expect(checkNote('')).toEqual([]);
    expect(checkNote('x'.repeat(MAX_VERSION_NOTE_LENGTH))).toEqual([]);
    expect(checkNote('x'.repeat(MAX_VERSION_NOTE_LENGTH + 1))).toMatchObject([{ pointer: '/note', code: 'version.note-too-long' }]);
  });

  it.each([
    ['2021-06-15', null],
    ['2022-06-16', null],
    ['2022-06-17', 'version-link.expires-late'],
    ['2021-06-14', 'version-link.expires-past'],
    ['15/06/2021', 'date.invalid'],
  ])('is linked to until %s: %p', (expiresOn, code) => {
    expect(checkExpiry(expiresOn, TODAY).map((error) => error.code)).toEqual(code === null ? [] : [code]);
  });
});

describe('the settings of a version', () => {
  it('are how it was composed, and what the project, its types and its partners were', async () => {
    const document = await goldenDocument('all-blocks');
    const sections = [
      { id: 'a', title: 'Introduction', isOn: true },
      { id: 'b', title: 'Sums', isOn: false },
    ];
    const composition = { ...defaultComposition('global-report', 'en'), filter: { type: 'igniting' } };
    const setting = settingOf(composition, SOCIALL_GLOBAL_FACTS, { ...document, sections });
    expect(setting.composition?.['']).toMatchObject({
      definition: 'global-report',
      filter: { type: 'igniting' },
      sections: ['Introduction'],
    });
    expect(Object.keys(setting.type ?? {})).toEqual(SOCIALL_GLOBAL_FACTS.typology.map(({ code }) => code));
    expect(setting.partner?.['CESIE']).toMatchObject({ name: 'CESIE' });
    const within = { ...PLAIN_CLAUSE, setting: 'school' as const, events: 2 };
    const promise = { ...PLAIN_TARGET, type: 'igniting', events: 5, participants: null, byMonth: 20, surplus: 'every-clause' as const };
    const whole = { ...PLAIN_TARGET, type: null, events: 40, participants: 500 };
    const promises = [{ ...promise, clauses: [{ ...PLAIN_CLAUSE, country: 'IT' as const, events: 3, clauses: [within] }] }, whole];
    const kept = settingOf(composition, { ...SOCIALL_GLOBAL_FACTS, promises }, document).promise;
    expect(kept?.['']).toEqual({ events: 40, participants: 500, clauses: [] });
    expect(kept?.['igniting']).toEqual({
      ...{ events: 5, participants: null, byMonth: 20, surplus: 'every-clause' },
      clauses: [
        {
          ...{ setting: null, events: 3, participantsPerEvent: null, country: 'IT' },
          clauses: [{ setting: 'school', events: 2, participantsPerEvent: null }],
        },
      ],
    });
    const { sections: _, ...bare } = document;
    expect(settingOf(composition, SOCIALL_GLOBAL_FACTS, bare).composition?.['']).toMatchObject({ sections: [] });
  });
});
