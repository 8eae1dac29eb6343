import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Account } from '@turnout/shared/api-client';
import { answer, type Answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { SessionStore } from '../session/session-store';
import { SESSION } from '../testing/session';
import { AccountsPage } from './accounts.page';

const ACCOUNTS = '/api/v1/accounts';

function anAccount(name: string, changes: Partial<Account> = {}): Account {
  return {
    ...{
      id: name,
      displayName: name,
      email: `${name.toLowerCase()}@example.org`,
      active: true,
      isAdministrator: false,
      version: 2,
      hasSecondFactor: false,
    },
    ...{ createdAt: '2026-01-02T10:00:00.000Z', deactivatedAt: null, lastSignedInAt: null, memberships: [] },
    ...changes,
  };
}

const ANA = anAccount('Ana', { id: SESSION.account.id, isAdministrator: true });
const ZOFIA = anAccount('Zofia', {
  memberships: [{ project: 'sociall', role: 'partner', partner: 'CEO', workPackages: [] }],
  lastSignedInAt: '2026-11-02T10:00:00.000Z',
});
const ILZE = anAccount('Ilze', { active: false, deactivatedAt: '2026-11-02T10:00:00.000Z' });

async function open(address = '/accounts', accounts: Answer = listOf(ANA, ZOFIA, ILZE)) {
  const routes = [{ path: 'accounts', component: AccountsPage }];
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter(routes, withComponentInputBinding())] });
  TestBed.inject(SessionStore).begin(SESSION);
  const { fixture } = await RouterTestingHarness.create(address);
  await answer({ [ACCOUNTS]: accounts });
  const loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
  const page = fixture.nativeElement as HTMLElement;
  const press = async (text: string, selector = '*') => (await loader.getHarness(MatButtonHarness.with({ text, selector }))).click();
  return { page, press, row: (index: number) => page.querySelectorAll('tn-account-row')[index] };
}

const asked = (url: string) => TestBed.inject(HttpTestingController).expectOne({ method: 'PATCH', url }).request;

describe('AccountsPage', () => {
  it('shows who there is, what they are where, and when they were last here', async () => {
    const { page, row } = await open();
    expect(page.querySelector('[role=status]')?.textContent).toBe('3 accounts');
    expect(row(0)?.textContent).toMatch(/Ana.*you.*Administrator.*ana@example\.org.*In no project.*Never signed in/su);
    expect(row(1)?.textContent).toMatch(/Zofia.*sociall: Partner \(CEO\).*Last signed in 2 Nov/su);
    expect(row(2)?.textContent).toMatch(/Ilze.*deactivated/su);
  });

  it('offers nothing to be done to oneself', async () => {
    const { row } = await open();
    expect([...(row(0)?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual(['History']);
  });

  it('takes out the second factor of somebody who lost the telephone, having said what that leads to', async () => {
    const { page, row, press } = await open('/accounts', listOf(ANA, { ...ZOFIA, hasSecondFactor: true }));
    expect(
      [...page.querySelectorAll('tn-account-row .actions')].map(({ textContent }) => textContent.includes('Remove second factor')),
    ).toEqual([false, true]);
    await press('Remove second factor', '[aria-label="Remove second factor of Zofia"]');
    expect(row(1)?.textContent).toContain('Signing in takes the password alone then');
    await press('Remove second factor', '.question *');
    TestBed.inject(HttpTestingController)
      .expectOne({ method: 'DELETE', url: `${ACCOUNTS}/Zofia/second-factor` })
      .flush(null);
    await answer({ [ACCOUNTS]: listOf(ANA, ZOFIA) });
    expect(document.body.textContent).toContain('The second factor of Zofia is removed');
    expect(page.textContent).not.toContain('Remove second factor');
  });

  it('shows what was done with an account when it is asked for', async () => {
    const { row, press } = await open();
    const entry = { id: 'h1', sequence: 7, at: '2026-11-02T10:00:00.000Z', account: 'a', by: 'Ana', channel: 'session', token: null };
    const what = { kind: 'account', thing: 'Ilze', label: null, operation: 'change', requestId: 'r' };
    const changes = [{ field: 'active', before: true, after: false }];
    await press('History', '[aria-label="History of Ilze"]');
    await answer({ [`${ACCOUNTS}/Ilze/history`]: listOf({ ...entry, ...what, changes }) });
    expect(row(2)?.querySelector('tn-history-list')?.textContent).toMatch(/Ana.*Changed.*2 Nov.*Active.*Yes.*No/su);
    await press('History', '[aria-label="History of Ilze"]');
    expect(row(2)?.querySelector('tn-history-list')).toBeNull();
  });

  it('shows more than one page, and all of them anew after a change', async () => {
    const paged = (nextCursor: string | null, ...items: Account[]) => ({ items, nextCursor, total: 3 });
    const { page, press } = await open('/accounts', { body: paged('next', ANA, ZOFIA) });
    expect(page.querySelector('[role=status]')?.textContent).toBe('The first 2 of 3 accounts');
    const server = TestBed.inject(HttpTestingController);
    // Answered by hand: nothing is settled before all pages are there.
    const bothPages = async () => {
      const cursors: (string | null)[] = [];
      for (const body of [paged('next', ANA, ZOFIA), paged(null, ILZE)]) {
        TestBed.tick();
        await new Promise((resolve) => setTimeout(resolve));
        const request = server.expectOne(({ url }) => url === ACCOUNTS);
        cursors.push(request.request.params.get('cursor'));
        request.flush(body);
      }
      await new Promise((resolve) => setTimeout(resolve));
      TestBed.tick();
      return cursors;
    };
    page.querySelector<HTMLButtonElement>('ul + button')?.click();
    expect(await bothPages()).toEqual([null, 'next']);
    expect(page.querySelector('[role=status]')?.textContent).toBe('3 accounts');
    expect(page.querySelectorAll('tn-account-row')).toHaveLength(3);
    expect(page.querySelector('ul + button')).toBeNull();
    await press('Reactivate');
    server.expectOne(`${ACCOUNTS}/Ilze`).flush({ ...ILZE, active: true });
    await new Promise((resolve) => setTimeout(resolve));
    expect(await bothPages()).toEqual([null, 'next']);
    expect(page.querySelectorAll('tn-account-row')).toHaveLength(3);
  });

  it('says what deactivating leads to, does it when told so, and offers to take it back', async () => {
    const { row, press } = await open();
    await press('Deactivate', '[aria-label="Deactivate Zofia"]');
    expect(row(1)?.textContent).toContain('They are signed out everywhere at once');
    TestBed.inject(HttpTestingController).expectNone(`${ACCOUNTS}/Zofia`);
    await press('Deactivate', '.question *');
    const request = asked(`${ACCOUNTS}/Zofia`);
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ active: false }, '"2"']);
  });

  it('takes a deactivation back', async () => {
    const { press } = await open();
    await press('Deactivate', '[aria-label="Deactivate Zofia"]');
    await press('Deactivate', '.question *');
    // Flushed by hand: the list is asked for anew at once, and nothing is settled before that is answered too.
    TestBed.inject(HttpTestingController)
      .expectOne(`${ACCOUNTS}/Zofia`)
      .flush({ ...ZOFIA, active: false, version: 3 });
    await answer({ [ACCOUNTS]: listOf(ANA) });
    await press('Undo');
    const request = asked(`${ACCOUNTS}/Zofia`);
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ active: true }, '"3"']);
  });

  it('brings somebody back without a question', async () => {
    const { press } = await open();
    await press('Reactivate');
    expect(asked(`${ACCOUNTS}/Ilze`).body).toEqual({ active: true });
  });

  it('says why the server refused', async () => {
    const { row, press } = await open();
    await press('Make administrator', '[aria-label="Make administrator: Zofia"]');
    await press('Make administrator', '.question *');
    await answer({ [`${ACCOUNTS}/Zofia`]: { problem: { status: 409, code: 'account.last-administrator' } } });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    expect(row(1)?.querySelector('[role=alert]')?.textContent).toContain('An installation needs an administrator');
  });

  it('searches for what the address says, and writes into it what is searched for', async () => {
    const { page } = await open('/accounts?q=zof&state=active');
    expect(page.querySelector('input')?.value).toBe('zof');
    expect(page.querySelector('select')?.value).toBe('active');
    const select = page.querySelector('select')!;
    select.value = 'deactivated';
    select.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(TestBed.inject(Router).url).toBe('/accounts?q=zof&state=deactivated');
  });
});
