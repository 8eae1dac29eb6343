import { checkDisplayName, checkNewAccount } from './account-draft';

it.each([
  ['Ana', []],
  [' ', ['account.name-missing']],
  ['x'.repeat(120), []],
  ['x'.repeat(121), ['account.name-too-long']],
])('judges the name %j', (name, codes) => {
  expect(checkDisplayName(name).map(({ code }) => code)).toEqual(codes);
});

it('judges name and password together, and knows both name and address when it looks at the password', () => {
  const codes = (displayName: string, password: string) =>
    checkNewAccount({ email: 'zofia@example.org', displayName, password }).map(({ code }) => code);
  expect(codes('', 'short')).toEqual(['account.name-missing', 'password.too-short']);
  expect(codes('Nowak', 'zofiazofia12')).toEqual(['password.contains-name']);
  expect(codes('Nowak', 'nowaknowak12')).toEqual(['password.contains-name']);
  expect(codes('Nowak', 'three tall trees')).toEqual([]);
});
