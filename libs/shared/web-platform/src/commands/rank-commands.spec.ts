import type { Command } from './command';
import { rankCommands } from './rank-commands';

const command = (words: string, more: Partial<Command> = {}): Command => ({ id: words, kind: 'go', words, run: () => undefined, ...more });

const ALL = [
  command('Overview'),
  command('Events'),
  command('Event types'),
  command('Reports'),
  command('Log event'),
  command('Ząbki – lokalne laboratorium'),
  command('Εργαστήριο Λευκωσία'),
  command('Reporting periods'),
  command('CESIE', { detail: 'Centro Studi ed Iniziative Europeo', alias: 'C.E.S.I.E.' }),
];

const found = (typed: string): string[] => rankCommands(ALL, typed).map(({ words }) => words);

describe('rankCommands', () => {
  it.each([
    ['zabki', ['Ząbki – lokalne laboratorium']],
    ['ZĄB', ['Ząbki – lokalne laboratorium']],
    ['Ζάμπκι', ['Ząbki – lokalne laboratorium']],
    ['lefkosia', ['Εργαστήριο Λευκωσία']],
    ['λευκωσια', ['Εργαστήριο Λευκωσία']],
    ['СЕSIE', ['CESIE']],
    ['evnts', ['Events']],
    ['studi europeo', ['CESIE']],
    ['c.e.s', ['CESIE']],
    ['nowhere', []],
  ])('finds for "%s"', (typed, words) => {
    expect(found(typed)).toEqual(words);
  });

  it('puts the whole word before the start of one, and the name before what stands beside it', () => {
    expect(found('event')).toEqual(['Log event', 'Event types', 'Events']);
    expect(found('report')).toEqual(['Reports', 'Reporting periods']);
    const beside = command('Sicily', { detail: 'Events of CESIE' });
    expect(rankCommands([beside, ...ALL], 'cesie').map(({ words }) => words)).toEqual(['CESIE', 'Sicily']);
  });

  it('leaves those of equal rank as they came', () => {
    const twins = [command('Twin', { id: 'b' }), command('Twin', { id: 'a' })];
    expect(rankCommands(twins, 'twin').map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('takes words that are only signs for none', () => {
    expect(found(' – ')).toHaveLength(0);
    expect(found('')).toHaveLength(ALL.length);
  });
});
