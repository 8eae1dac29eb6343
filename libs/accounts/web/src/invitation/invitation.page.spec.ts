import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { InvitationOffer } from '@turnout/shared/api-client';
import { answer, type Answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { SESSION } from '../testing/session';
import { InvitationPage } from './invitation.page';

@Component({ selector: 'tn-elsewhere', template: '' })
class Elsewhere {}

const OFFER: InvitationOffer = {
  ...{ project: 'Soci@ll', role: 'partner', email: 'nina@example.org', invitedBy: 'Ana Silva', hasAccount: false },
  expiresAt: '2026-12-01T00:00:00.000Z',
};
const READ = '/api/v1/invitations/read';
const ACCEPT = '/api/v1/invitations/accept';
const SIGNED_OUT: Answer = { problem: { status: 401, code: 'session.required' } };

async function open(offer: Answer, session: Answer = SIGNED_OUT) {
  const routes = [
    { path: 'invitation', component: InvitationPage },
    { path: '**', component: Elsewhere },
  ];
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter(routes)] });
  const { fixture } = await RouterTestingHarness.create('/invitation#the-token');
  const asked = TestBed.inject(HttpTestingController);
  await answer({ '/api/v1/session': session, [READ]: offer });
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const fill = async (...values: readonly string[]) => {
    const fields = await loader.getAllHarnesses(MatInputHarness);
    for (const [index, value] of values.entries()) await fields[index + 1]?.setValue(value);
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Accept the invitation' }))).click();
  };
  return { page: fixture.nativeElement as HTMLElement, fill, asked };
}

describe('InvitationPage', () => {
  it('makes an account and leads inside', async () => {
    const { page, fill, asked } = await open({ body: OFFER });
    expect(page.querySelector('h1')?.textContent).toBe('Welcome to Soci@ll');
    expect(page.textContent).toContain('Ana Silva invites you into this project. Your role: Partner.');
    await fill('Nina Nowak', 'three tall trees');
    const request = asked.expectOne(ACCEPT);
    expect(request.request.body).toEqual({ token: 'the-token', displayName: 'Nina Nowak', password: 'three tall trees' });
    request.flush(SESSION);
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).url).toBe('/projects');
  });

  it('says at the fields what will not do, before the server is asked', async () => {
    const { page, fill, asked } = await open({ body: OFFER });
    await fill('', 'nina');
    expect(page.textContent).toContain('Enter your name');
    expect(page.textContent).toContain('At least 12 characters');
    asked.expectNone(ACCEPT);
  });

  it('asks an account that is there for its password only', async () => {
    const { page, fill, asked } = await open({ body: { ...OFFER, hasAccount: true } });
    expect([...page.querySelectorAll('input')].map(({ autocomplete }) => autocomplete)).toEqual(['username', 'current-password']);
    await fill('old password');
    expect(asked.expectOne(ACCEPT).request.body).toEqual({ token: 'the-token', password: 'old password' });
  });

  it('asks an account with a second factor for its code as well, and accepts then', async () => {
    const { page, fill, asked } = await open({ body: { ...OFFER, email: SESSION.account.email, hasAccount: true } });
    await fill('old password');
    await answer({
      [ACCEPT]: { problem: { status: 401, code: 'session.second-factor-required', params: { challenge: 'the-challenge' } } },
    });
    const field = page.querySelector<HTMLInputElement>('input[autocomplete=one-time-code]');
    if (!field) throw new Error('There is no field for a code.');
    field.value = '123456';
    field.dispatchEvent(new Event('input'));
    page.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await answer({ '/api/v1/session/second-factor': { body: SESSION } });
    expect(asked.expectOne(ACCEPT).request.body).toEqual({ token: 'the-token' });
  });

  it('asks nothing of whoever is signed in with the address', async () => {
    const { page, fill, asked } = await open({ body: { ...OFFER, email: SESSION.account.email, hasAccount: true } }, { body: SESSION });
    expect(page.querySelectorAll('input[type=password]')).toHaveLength(0);
    await fill();
    expect(asked.expectOne(ACCEPT).request.body).toEqual({ token: 'the-token' });
  });

  it('says that a link works no more', async () => {
    const { page } = await open({ problem: { status: 410, code: 'invitation.not-valid' } });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Ask for a new one');
    expect(page.querySelector('form')).toBeNull();
  });
});
