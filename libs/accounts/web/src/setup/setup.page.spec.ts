import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideWebTesting } from '@turnout/shared/web-platform/testing';
import { SessionStore } from '../session/session-store';
import { SESSION } from '../testing/session';
import { SetupPage } from './setup.page';

@Component({ selector: 'tn-elsewhere', template: '' })
class Elsewhere {}

async function open() {
  const routes = [
    { path: 'setup', component: SetupPage },
    { path: '**', component: Elsewhere },
  ];
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter(routes)] });
  const { fixture } = await RouterTestingHarness.create('/setup#the-token');
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const submit = async (...values: readonly string[]) => {
    const fields = await loader.getAllHarnesses(MatInputHarness);
    for (const [index, value] of values.entries()) await fields[index]?.setValue(value);
    await (await loader.getHarness(MatButtonHarness)).click();
  };
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  return { page: fixture.nativeElement as HTMLElement, submit, settle, server: TestBed.inject(HttpTestingController) };
}

describe('SetupPage', () => {
  it('makes the administrator and leads inside', async () => {
    const { submit, settle, server } = await open();
    await submit('Ana Silva', 'Ana@Example.org', 'three tall trees');
    const request = server.expectOne('/api/v1/setup');
    const account = { displayName: 'Ana Silva', email: 'ana@example.org', password: 'three tall trees' };
    expect(request.request.body).toEqual({ token: 'the-token', ...account });
    request.flush(SESSION);
    await settle();
    expect([TestBed.inject(Router).url, TestBed.inject(SessionStore).account()?.email]).toEqual(['/projects', 'ana@example.org']);
  });

  it('says what is missing, and that the link works no more', async () => {
    const { page, submit, settle, server } = await open();
    await submit('', '', '');
    expect(page.querySelectorAll('mat-error')).toHaveLength(3);
    server.expectNone('/api/v1/setup');
    await submit('Ana Silva', 'ana@example.org', 'three tall trees');
    const problem = { code: 'setup.not-valid', params: {}, errors: [] };
    server.expectOne('/api/v1/setup').flush(problem, { status: 410, statusText: 'Gone' });
    await settle();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Start the program again');
  });
});
