import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideWebTesting } from '@turnout/shared/web-platform/testing';
import { ResetPage } from './reset.page';

@Component({ selector: 'tn-elsewhere', template: '' })
class Elsewhere {}

async function open(url: string) {
  const routes = [
    { path: 'reset-password', component: ResetPage },
    { path: '**', component: Elsewhere },
  ];
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter(routes)] });
  const { fixture } = await RouterTestingHarness.create(url);
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const send = async (value: string) => {
    await (await loader.getHarness(MatInputHarness)).setValue(value);
    await (await loader.getHarness(MatButtonHarness.with({ selector: '[type=submit]' }))).click();
  };
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  return { page: fixture.nativeElement as HTMLElement, send, settle, server: TestBed.inject(HttpTestingController) };
}

describe('ResetPage', () => {
  it('asks for a mail, and says the same whoever asks', async () => {
    const { page, send, settle, server } = await open('/reset-password');
    await send(' Ana@Example.org ');
    const request = server.expectOne('/api/v1/password-resets');
    expect(request.request.body).toEqual({ email: 'ana@example.org' });
    request.flush(null, { status: 202, statusText: 'Accepted' });
    await settle();
    expect(page.textContent).toContain('If there is an account with this address');
  });

  it('sends nothing to what is no address', async () => {
    const { page, send, server } = await open('/reset-password');
    await send('ana');
    expect(page.textContent).toContain('Enter an email address');
    server.expectNone('/api/v1/password-resets');
  });

  it('sets the new password by the link, and leads to signing in', async () => {
    const { send, settle, server } = await open('/reset-password#the-token');
    await send('three tall trees');
    const request = server.expectOne('/api/v1/password-resets/redeem');
    expect(request.request.body).toEqual({ token: 'the-token', password: 'three tall trees' });
    request.flush(null, { status: 204, statusText: 'No content' });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/sign-in');
  });

  it('offers a new mail when the link works no more', async () => {
    const { page, send, settle, server } = await open('/reset-password#the-token');
    await send('three tall trees');
    const body = { code: 'password-reset.not-valid', params: {}, errors: [] };
    server.expectOne('/api/v1/password-resets/redeem').flush(body, { status: 410, statusText: 'Gone' });
    await settle();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('has run out');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/reset-password');
  });
});
