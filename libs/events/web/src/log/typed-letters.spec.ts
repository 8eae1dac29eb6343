import { TypedLetters } from './typed-letters';

const LABELS = ['Igniting event', 'Peer-learning event', 'Plenary session', 'Étude de cas'];

/** Types a word, one letter every so many milliseconds. */
function typed(word: string, every: number): string | undefined {
  const letters = new TypedLetters();
  const chosen = [...word].map((letter, index) => letters.choose(letter, index * every, LABELS));
  return LABELS[chosen.at(-1) ?? -1];
}

describe('letters typed at a list', () => {
  it('choose what begins with them, however fast they come', () => {
    expect(typed('Ign', 0)).toBe('Igniting event');
    expect(typed('pl', 700)).toBe('Plenary session');
  });

  it('need neither capitals nor accents', () => {
    expect(typed('etude', 100)).toBe('Étude de cas');
  });

  it('go on over a space, and begin anew after a pause', () => {
    expect(typed('igniting e', 100)).toBe('Igniting event');
    expect(typed('ip', 1_500)).toBe('Peer-learning event');
  });

  it('choose nothing where nothing begins with them', () => {
    expect(typed('pen', 100)).toBeUndefined();
  });
});
