import type { IsoDate } from '@turnout/shared/kernel';
import { checkNote, checkNotedFields, checkReady, MAX_NOTE_LENGTH, notedFactOf } from './check-review';
import { REVIEW_ACTIONS } from './review-action';

const TODAY = '2021-03-01' as IsoDate;
const EVENT = { type: 'igniting', startsOn: TODAY, leadPartner: 'CESIE' };

describe('a note', () => {
  it('says something, and not too much', () => {
    expect(checkNote('The list names 28 people.', '/note')).toEqual([]);
    expect(checkNote('😀'.repeat(MAX_NOTE_LENGTH), '/note')).toEqual([]);
    expect(checkNote(' \n\t', '/reason')).toEqual([{ pointer: '/reason', code: 'review.note-missing' }]);
    expect(checkNote('x'.repeat(MAX_NOTE_LENGTH + 1), '/text')).toEqual([
      { pointer: '/text', code: 'review.note-too-long', params: { max: MAX_NOTE_LENGTH } },
    ]);
  });

  it.each([
    ['/title', 'title'],
    ['/participants/count', 'participants'],
    ['/breakdowns/0/parts/1/count', 'breakdowns'],
    ['/coPartners/2', 'coPartners'],
    ['/results', 'results'],
    ['/pictures/3/alternative', 'pictures'],
  ])('points by %s at %s', (pointer, fact) => {
    expect(notedFactOf(pointer)).toBe(fact);
  });

  it.each(['', '/', 'title', '/status', '/id', '/constructor', '/title/', '/title/~0', `/title${'/a'.repeat(5)}`])(
    'points by %p at nothing',
    (pointer) => {
      expect(notedFactOf(pointer)).toBeNull();
    },
  );

  it('is refused with each place it points at in vain', () => {
    expect(checkNotedFields(['/title', '/status', '/participants/count', 'x'])).toEqual([
      { pointer: '/fields/1', code: 'review.unknown-field' },
      { pointer: '/fields/3', code: 'review.unknown-field' },
    ]);
  });
});

describe('checkReady', () => {
  it('finds nothing in an event of today with all its facts', () => {
    expect(REVIEW_ACTIONS.flatMap((action) => checkReady(action, EVENT, TODAY))).toEqual([]);
  });

  it('asks for what logging asks for before an event is submitted', () => {
    const unknown = { type: null, startsOn: null, leadPartner: null };
    expect(checkReady('submit', unknown, TODAY)).toEqual([
      { pointer: '/type', code: 'event.type-missing' },
      { pointer: '/startsOn', code: 'event.start-missing' },
      { pointer: '/leadPartner', code: 'event.lead-partner-missing' },
    ]);
    expect(checkReady('hold', unknown, TODAY)).toEqual([]);
  });

  it('lets nothing take place before its day', () => {
    const tomorrow = { ...EVENT, startsOn: '2021-03-02' as IsoDate };
    const refused = [{ pointer: '/startsOn', code: 'event.still-to-come' }];
    expect(REVIEW_ACTIONS.map((action) => checkReady(action, tomorrow, TODAY))).toEqual([refused, refused, [], [], [], []]);
  });
});
