import { stopHeaders } from './stop-headers';

it('leads a mail program to where a digest is stopped, and nowhere for other mails', () => {
  const link = 'https://turnout.test/stop-digests#secret-of-the-link';
  expect(stopHeaders({ kind: 'digest', link })).toEqual({
    'List-Unsubscribe': '<https://turnout.test/api/v1/digest-stops/secret-of-the-link>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(stopHeaders({ kind: 'digest', link: null })).toEqual({});
  expect(stopHeaders({ kind: 'password-reset', link })).toEqual({});
});
