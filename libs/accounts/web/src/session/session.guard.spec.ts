import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { answer } from '@turnout/shared/web-platform/testing';
import { SESSION } from '../testing/session';
import { sessionGuard } from './session.guard';
import { sessionInterceptor } from './session.interceptor';

@Component({ selector: 'tn-somewhere', template: '' })
class Somewhere {}

describe('signing in on the way', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([sessionInterceptor])),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'sign-in', component: Somewhere },
          { path: '**', component: Somewhere, canActivate: [sessionGuard] },
        ]),
      ],
    });
  });

  async function open(url: string, isSignedIn: boolean): Promise<void> {
    const harness = await RouterTestingHarness.create();
    const arrival = harness.navigateByUrl(url);
    const refusal = { problem: { status: 401, code: 'session.required' } };
    await answer({ '/api/v1/session': isSignedIn ? { body: SESSION } : refusal });
    await arrival;
  }

  it('leads somebody who is not signed in to signing in, with the way back', async () => {
    await open('/p/sociall/events?type=igniting', false);
    expect(TestBed.inject(Router).url).toBe('/sign-in?to=%2Fp%2Fsociall%2Fevents%3Ftype%3Digniting');
  });

  it('lets somebody pass who is signed in', async () => {
    await open('/p/sociall/events?type=igniting', true);
    expect(TestBed.inject(Router).url).toBe('/p/sociall/events?type=igniting');
  });

  it('leads to signing in when the session ends meanwhile', async () => {
    await open('/p/sociall/events/new', true);
    TestBed.inject(HttpClient)
      .get('/api/v1/projects')
      .subscribe({ error: () => undefined });
    await answer({ '/api/v1/projects': { problem: { status: 401, code: 'session.required' } } });
    expect(TestBed.inject(Router).url).toBe('/sign-in?to=%2Fp%2Fsociall%2Fevents%2Fnew');
  });
});
