import { TestBed } from '@angular/core/testing';
import { Connection, KeptAnswers } from '@turnout/shared/web-platform';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { SESSION } from '../testing/session';
import { SessionStore } from './session-store';

describe('SessionStore', () => {
  let store: SessionStore;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
    store = TestBed.inject(SessionStore);
  });

  it('asks the server once who is here', async () => {
    const asked = store.ensure();
    await answer({ '/api/v1/session': { body: SESSION } });
    expect(await asked).toBe(true);
    expect(await store.ensure()).toBe(true);
    expect(store.account()?.displayName).toBe('Ana Silva');
  });

  it.each([
    [{ demo: true }, true],
    [{}, false],
  ])('learns from the refusal whether this is a demo: %j', async (params, isDemo) => {
    const asked = store.ensure();
    await answer({ '/api/v1/session': { problem: { status: 401, code: 'session.required', params } } });
    expect(await asked).toBe(false);
    expect(store.state()).toEqual({ kind: 'signed-out', isDemo });
  });

  it('does not take a server that is away for being signed out, and asks again', async () => {
    const asked = store.ensure();
    await answer({ '/api/v1/session': { offline: true } });
    expect(await asked).toBe(false);
    expect(store.state()).toMatchObject({ kind: 'failed', problem: { code: 'client.offline' } });
    const again = store.ensure();
    await answer({ '/api/v1/session': { body: SESSION } });
    expect(await again).toBe(true);
  });

  it('goes on without a network with whoever was here last, and asks when there is one again', async () => {
    store.begin(SESSION);
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
    const [later, connection] = [TestBed.inject(SessionStore), TestBed.inject(Connection)];
    const asked = later.ensure();
    await answer({ '/api/v1/session': { offline: true } });
    expect(await asked).toBe(true);
    expect([later.account()?.id, connection.isAway()]).toEqual([SESSION.account.id, true]);
    connection.reached();
    await answer({ '/api/v1/session': { problem: { status: 401, code: 'session.required' } } });
    expect([later.session(), TestBed.inject(KeptAnswers).who()]).toEqual([null, null]);
  });

  it('does not go on without a network after signing out', async () => {
    store.begin(SESSION);
    const closing = store.signOut();
    await answer({ '/api/v1/session': { body: null } });
    await closing;
    expect(TestBed.inject(KeptAnswers).who()).toBeNull();
  });

  it('knows how far each membership goes, and nothing of other projects', async () => {
    const asked = store.ensure();
    await answer({ '/api/v1/session': { body: SESSION } });
    await asked;
    expect(store.reach('event.record', 'sociall')).toBe('own');
    expect(store.reach('event.record', 'skola-kopiena')).toBeNull();
    expect(store.reach('event.read', 'skola-kopiena')).toBe('all');
    expect(store.reach('event.read', 'desegregation')).toBeNull();
  });

  it('lets an administrator go everywhere', async () => {
    const asked = store.ensure();
    await answer({ '/api/v1/session': { body: { ...SESSION, account: { ...SESSION.account, isAdministrator: true } } } });
    await asked;
    expect(store.reach('event.record', 'desegregation')).toBe('all');
  });

  it('stays signed in when the server could not be told otherwise', async () => {
    const asked = store.ensure();
    await answer({ '/api/v1/session': { body: SESSION } });
    await asked;
    const closing = store.signOut();
    await answer({ '/api/v1/session': { offline: true } });
    expect((await closing)?.code).toBe('client.offline');
    expect(store.session()).not.toBeNull();
  });
});
