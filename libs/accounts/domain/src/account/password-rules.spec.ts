import { checkPassword, PASSWORD_CODES } from './password-rules';

const NAMES = ['Ana Silva', 'ana.silva@example.org'];
const WRONG: readonly (readonly [string, string])[] = [
  ['', 'password.too-short'],
  ['elevenchars', 'password.too-short'],
  ['🎓🎓🎓🎓🎓🎓', 'password.too-short'],
  ['x'.repeat(129), 'password.too-long'],
  ['password1234', 'password.too-simple'],
  ['Passwort-2026', 'password.too-simple'],
  ['123456789012', 'password.too-simple'],
  ['qwerty-qwerty-', 'password.too-simple'],
  ['turnout-demo', 'password.too-simple'],
  ['aaaaaaaaaaaaaaa', 'password.too-simple'],
  ['abababababababab', 'password.too-simple'],
  ['Ana.Silva@Example.org', 'password.contains-name'],
  ['silvasilva12', 'password.contains-name'],
];

describe('checkPassword', () => {
  it.each([
    'correct horse battery',
    'tři stříbrné stříkačky',
    'καλημέρα κόσμε μου',
    'q7H!m2Zp9xWd',
    'silva likes long words in rows',
    'x7'.repeat(2) + 'mnbvcy10',
    'gå på søndagstur',
  ])('takes %j', (password) => {
    expect(checkPassword(password, NAMES)).toEqual([]);
  });

  it.each(WRONG)('refuses %j: %s', (password, code) => {
    expect(checkPassword(password, NAMES).map((error) => error.code)).toEqual([code]);
  });

  it('says where', () => {
    expect(checkPassword('short', [], '/next')).toEqual([{ pointer: '/next', code: 'password.too-short', params: { min: 12 } }]);
  });

  it('has a case for every code it can answer with', () => {
    expect([...new Set(WRONG.map(([, code]) => code))].sort()).toEqual([...PASSWORD_CODES].sort());
  });
});
