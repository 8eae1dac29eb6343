import { innerAddress } from './inner-address';

describe('innerAddress', () => {
  it.each(['/projects', '/p/sociall/events?type=igniting&q=%C5%9B', '/p/sociall/events/new'])('keeps %s', (to) => {
    expect(innerAddress(to)).toBe(to);
  });

  it.each([undefined, '', 'https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)', '/sign-in?to=/projects'])(
    'refuses %s',
    (to) => {
      expect(innerAddress(to)).toBe('/');
    },
  );
});
