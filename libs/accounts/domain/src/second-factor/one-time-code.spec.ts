import { CODE_DIGITS, readOneTimeCode, RECOVERY_CODE_LENGTH, showRecoveryCode } from './one-time-code';

describe('readOneTimeCode', () => {
  it.each([
    ['123456', { kind: 'app', digits: '123456' }],
    [' 123 456 ', { kind: 'app', digits: '123456' }],
    ['１２３４５６', { kind: 'app', digits: '123456' }],
    ['ABCD-EFGH-IJKL-MN23', { kind: 'recovery', letters: 'ABCDEFGHIJKLMN23' }],
    ['abcd efgh–ijkl mn23', { kind: 'recovery', letters: 'ABCDEFGHIJKLMN23' }],
    ['abcd-efgh-1jkl-0n23', { kind: 'recovery', letters: 'ABCDEFGHIJKLON23' }],
    ['', null],
    ['12345', null],
    ['1234567', null],
    ['ABCD-EFGH-IJKL-MN2', null],
    ['ABCD-EFGH-IJKL-MN89', null],
  ])('takes %j for %j', (text, code) => {
    expect(readOneTimeCode(text)).toEqual(code);
  });

  it('knows how long both kinds are', () => {
    expect(readOneTimeCode('7'.repeat(CODE_DIGITS))?.kind).toBe('app');
    expect(readOneTimeCode('7'.repeat(RECOVERY_CODE_LENGTH))?.kind).toBe('recovery');
  });
});

it('shows a recovery code in groups, as it is read again', () => {
  expect(showRecoveryCode('ABCDEFGHIJKLMN23')).toBe('ABCD-EFGH-IJKL-MN23');
  expect(readOneTimeCode(showRecoveryCode('ABCDEFGHIJKLMN23'))).toEqual({ kind: 'recovery', letters: 'ABCDEFGHIJKLMN23' });
});
