import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { SESSION } from '../testing/session';
import { SessionStore } from '../session/session-store';
import { AccountPage } from './account.page';

const SESSIONS = '/api/v1/account/sessions';
const SECOND_FACTOR = '/api/v1/account/second-factor';
const TOKENS = '/api/v1/account/tokens';
const FEEDS = '/api/v1/account/feeds';
const PROJECTS = '/api/v1/projects';
const PROVIDER_LINK = '/api/v1/account/provider-link';
const NO_SECOND_FACTOR = { active: false, since: null, recoveryCodesLeft: 0, available: true };
const HERE = { id: 's1', createdAt: '2026-11-02T09:00:00.000Z', lastSeenAt: '2026-11-02T10:00:00.000Z', isCurrent: true };
const THERE = { ...HERE, id: 's2', isCurrent: false };

async function open(...sessions: readonly object[]) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  TestBed.inject(SessionStore).begin(SESSION);
  const fixture = TestBed.createComponent(AccountPage);
  await answer({
    '/api/v1/account': { body: { language: null, wantsDigests: true, version: 1 } },
    [SESSIONS]: listOf(...sessions),
    [SECOND_FACTOR]: { body: NO_SECOND_FACTOR },
    [TOKENS]: listOf(),
    [FEEDS]: listOf(),
    [PROJECTS]: listOf(),
    [PROVIDER_LINK]: { body: { provider: null, since: null } },
  });
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const press = async (text: string) => (await loader.getHarness(MatButtonHarness.with({ text }))).click();
  const change = async (...values: readonly string[]) => {
    const fields = await loader.getAllHarnesses(MatInputHarness);
    for (const [index, value] of values.entries()) await fields[index]?.setValue(value);
    await press('Change password');
  };
  return { page: fixture.nativeElement as HTMLElement, press, change, server: TestBed.inject(HttpTestingController) };
}

describe('AccountPage', () => {
  it('changes the password, and asks anew where one is signed in', async () => {
    const { change, server } = await open(HERE, THERE);
    await change('old password', 'three tall trees');
    const request = server.expectOne('/api/v1/account/password');
    expect(request.request.body).toEqual({ current: 'old password', next: 'three tall trees' });
    request.flush(SESSION);
    await new Promise((resolve) => setTimeout(resolve));
    await answer({ [SESSIONS]: listOf(HERE) });
  });

  it('says at the fields what will not do', async () => {
    const { page, change, server } = await open(HERE);
    await change('', 'ana-ana-ana-ana');
    expect(page.textContent).toContain('This is not your password');
    expect(page.textContent).toContain('Others know your name');
    server.expectNone('/api/v1/account/password');
    await change('not it', 'three tall trees');
    const problem = { code: 'password.wrong', params: {}, errors: [{ pointer: '/current', code: 'password.wrong' }] };
    server.expectOne('/api/v1/account/password').flush(problem, { status: 422, statusText: 'refused' });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    expect(page.querySelector('mat-error')?.textContent).toContain('This is not your password');
  });

  it('ends one session, or all others', async () => {
    const { page, press, server } = await open(HERE, THERE);
    expect(page.querySelectorAll('li')[0]?.textContent).toContain('this one');
    // Who speaks to the computer says what stands on the button.
    expect(page.querySelectorAll('li')[1]?.querySelector('button')?.ariaLabel).toMatch(/^Sign out there, where you signed in 2 Nov/u);
    await press('Sign out there');
    expect(server.expectOne(`${SESSIONS}/s2`).request.method).toBe('DELETE');
    await press('Sign out everywhere else');
    expect(server.expectOne(`${SESSIONS}/others`).request.method).toBe('DELETE');
  });

  it('offers to end nothing where there is no other', async () => {
    const { page } = await open(HERE);
    expect(page.querySelector('tn-own-sessions button')).toBeNull();
  });
});
