import { NO_PAGE, renewNonce } from './page';
import { cacheOf, outdatedCaches } from './program';

describe('the worker’s rules', () => {
  it('keep the own program and the two before it, and nothing that is not a program', () => {
    const names = ['1', '2', '3', '4'].map(cacheOf);
    expect(outdatedCaches(['other', ...names], cacheOf('4'))).toEqual([cacheOf('1')]);
    expect(outdatedCaches(names.slice(0, 2), cacheOf('2'))).toEqual([]);
  });

  it('give the kept page a nonce of its own, in its policy as well', () => {
    const renewed = renewNonce('<script nonce="b/d+"></script><tn-root ngCspNonce="b/d+">', "script-src 'self' 'nonce-b/d+'", 'new');
    expect(renewed).toEqual({ html: '<script nonce="new"></script><tn-root ngCspNonce="new">', policy: "script-src 'self' 'nonce-new'" });
    expect(renewNonce('<p>', 'none', 'new')).toEqual({ html: '<p>', policy: 'none' });
  });

  it.each([
    ['/p/sociall/events/new', true],
    ['/', true],
    ['/apiary', true],
    ['/api/v1/projects/sociall/reports/events-table.pdf', false],
    ['//api/v1/session', false],
    ['/main-KXLJDY3C.js', false],
  ])('know whether %s is a page: %s', (path, isPage) => {
    expect(!NO_PAGE.some((pattern) => pattern.test(path))).toBe(isPage);
  });
});
