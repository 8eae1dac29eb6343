import { isoDate } from '@turnout/shared/kernel';
import { judgedEvent } from './judged-event';
import { titleSaysMeetings } from './title-says-meetings';

const open = { from: null, to: null };
const facts = { project: open, reporting: open, today: isoDate('2021-06-10') };

const saidIn = (title: string, meetings = 1) =>
  titleSaysMeetings
    .check(judgedEvent({ title, meetings }, facts))
    .map(({ pointer, params }) => [pointer, params['said'], params['meetings']]);

describe('titleSaysMeetings', () => {
  it.each([
    ['4 Exchange meetings with students', 4],
    ['Ciclo di 3 incontri', 3],
    ['12 Reuniões', 12],
    ['5 spotkań', 5],
    ['6 συναντήσεις με γονείς', 6],
    ['3 работни срещи', 3],
  ])('notices what “%s” counts', (title, said) => {
    expect(saidIn(title)).toEqual([['/meetings', said, 1]]);
  });

  it.each([
    '',
    'Meeting of 4 schools',
    'Workshops 2021',
    '2021 meetings',
    '1 sessions',
    'E4 meetings',
    '4 meetingsgroup',
    '3 very long other meetings',
  ])('counts nothing in “%s”', (title) => {
    expect(saidIn(title)).toEqual([]);
  });

  it('is content once the record counts several', () => {
    expect(saidIn('4 Exchange meetings', 4)).toEqual([]);
    expect(saidIn('4 Exchange meetings', 2)).toEqual([]);
  });

  it('counts the meetings of a series', () => {
    const series = { basis: 'attendances', meetings: [{ on: '2021-05-03' }, { on: '2021-05-10' }] };
    expect(titleSaysMeetings.check(judgedEvent({ title: '2 meetings', series }, facts))).toEqual([]);
  });
});
