import { BLANK } from './event-fields';
import { changesOf, mergeFields } from './merge-fields';
import { toDraft } from './to-draft';

const base = { ...BLANK, title: 'Before', place: 'Lisboa', coPartners: ['CEO'] };

describe('two people change one event', () => {
  it('keeps what one typed and takes what the other saved', () => {
    const mine = { ...base, title: 'Mine' };
    const theirs = { ...base, place: 'Porto', coPartners: ['CMM'] };
    expect(mergeFields(base, mine, theirs)).toEqual({ ...base, title: 'Mine', place: 'Porto', coPartners: ['CMM'] });
  });

  it('prefers what was typed where both changed the same', () => {
    expect(mergeFields(base, { ...base, place: 'Braga' }, { ...base, place: 'Porto' }).place).toBe('Braga');
  });

  it('sends nothing for a date that is only written differently', () => {
    const choices = { partners: [], countries: [] };
    const before = toDraft({ ...base, startsOn: '03/05/2019' }, choices);
    expect(changesOf(before, toDraft({ ...base, startsOn: '2019-05-03' }, choices))).toEqual({});
    expect(changesOf(before, toDraft({ ...base, startsOn: '4/5/2019' }, choices))).toEqual({ startsOn: '2019-05-04' });
  });
});
