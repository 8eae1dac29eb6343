import { type Choice, chosen, matchChoices } from './match-name';

const CHOICES: readonly Choice[] = [
  { code: 'IT', label: 'Italy', alsoKnownAs: ['Italia'] },
  { code: 'CI', label: 'Côte d’Ivoire', alsoKnownAs: [] },
  { code: 'PT', label: 'Portugal', alsoKnownAs: [] },
  { code: 'PL', label: 'Poland', alsoKnownAs: [] },
  { code: 'GB', label: 'United Kingdom', alsoKnownAs: [] },
];

const codes = (choices: readonly Choice[]): string[] => choices.map(({ code }) => code);

describe('picking by name', () => {
  it('offers all while nothing is typed', () => {
    expect(matchChoices(CHOICES, '')).toBe(CHOICES);
  });

  it('offers what begins so, in whatever case and without accents, and then what has a word that begins so', () => {
    expect(codes(matchChoices(CHOICES, 'po'))).toEqual(['PT', 'PL']);
    expect(codes(matchChoices(CHOICES, 'COTE'))).toEqual(['CI']);
    expect(codes(matchChoices(CHOICES, 'king'))).toEqual(['GB']);
    expect(codes(matchChoices(CHOICES, 'italia'))).toEqual(['IT']);
    expect(codes(matchChoices(CHOICES, 'xyz'))).toEqual([]);
  });

  it('knows what was meant by a whole name, a code or the only beginning, and by nothing less', () => {
    expect(chosen(CHOICES, 'poland')?.code).toBe('PL');
    expect(chosen(CHOICES, 'pl')?.code).toBe('PL');
    expect(chosen(CHOICES, 'ital')?.code).toBe('IT');
    expect(chosen(CHOICES, 'po')).toBeNull();
    expect(chosen(CHOICES, ' ')).toBeNull();
  });

  it('prefers the only name that begins so to words further on', () => {
    const choices = [...CHOICES, { code: 'PF', label: 'French Polynesia', alsoKnownAs: [] }];
    expect(codes(matchChoices(choices, 'pol'))).toEqual(['PL', 'PF']);
    expect(chosen(choices, 'pol')?.code).toBe('PL');
    expect(chosen(choices, 'polyn')?.code).toBe('PF');
  });
});
