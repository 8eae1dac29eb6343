import { isEmail, tidyEmail } from './email';

it('keeps an address in one way of writing', () => {
  expect(tidyEmail('  Ana.Silva@Example.ORG ')).toBe('ana.silva@example.org');
});

it.each([
  ['ana@example.org', true],
  ['ana+turnout@mail.example.org', true],
  ['ana@παράδειγμα.gr', true],
  [`${'x'.repeat(242)}@example.org`, true],
  [`${'x'.repeat(243)}@example.org`, false],
  ['', false],
  ['ana', false],
  ['@example.org', false],
  ['ana@example', false],
  ['ana@example..org', false],
  ['ana@bob@example.org', false],
  ['ana@example.org, bob@example.org', false],
  ['Ana <ana@example.org>', false],
  ['ana@example.org\nBcc: bob@example.org', false],
])('takes %j for an address: %p', (text, isOne) => {
  expect(isEmail(text)).toBe(isOne);
});
