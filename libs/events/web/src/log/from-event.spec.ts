import { isoDate } from '@turnout/shared/kernel';
import { detailOf, ROWS } from '../testing/played-server';
import { BLANK } from './event-fields';
import { fromEvent, likeEvent } from './from-event';

const EVENT = {
  ...detailOf(ROWS[0]!),
  coPartners: ['CESIE', 'CMM'],
  summary: 'Why it is held',
  breakdowns: [{ dimension: 'gender', parts: [{ category: 'women', count: 9 }] }],
  series: {
    basis: 'same-people' as const,
    meetings: [1, 8].map((day) => ({
      on: isoDate(`2021-05-0${String(day)}`),
      participants: { count: 12, quality: 'exact' as const, method: null },
    })),
  },
};

describe('an event like another one', () => {
  it('has its description and partners, and neither its days nor its counts', () => {
    const [of, like] = [fromEvent(EVENT, 'en-GB'), likeEvent(EVENT, 'en-GB')];
    expect(of.seriesMeetings[0]).toEqual({ on: '01/05/2021', count: '12' });
    const { startsOn, endsOn, count, quality, method, breakdowns, meetings } = BLANK;
    const blank = { on: '', count: '' };
    expect(like).toEqual({
      ...of,
      ...{ startsOn, endsOn, count, quality, method, breakdowns, meetings },
      seriesMeetings: [blank, blank, blank],
    });
    expect([like.coPartners, like.summary, like.seriesBasis]).toEqual([['CESIE', 'CMM'], 'Why it is held', 'same-people']);
  });
});
