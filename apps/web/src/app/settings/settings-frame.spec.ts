import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { SettingsFrame } from './settings-frame';

@Component({ template: '<p>The form</p>' })
class Form {}

async function open(role: string, page: string): Promise<HTMLElement> {
  const children = ['card', 'partners', 'history'].map((path) => ({ path, component: Form }));
  const routes = [{ path: 'p/:project/settings', component: SettingsFrame, children }];
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter(routes, withComponentInputBinding())] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  const memberships = [{ project: 'sociall', role, partner: null, workPackages: [] }];
  await answer({ '/api/v1/session': { body: { ...SESSION, account: { ...SESSION.account, isAdministrator: false }, memberships } } });
  await signedIn;
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(`/p/sociall/settings/${page}`);
  return harness.fixture.nativeElement as HTMLElement;
}

describe('SettingsFrame', () => {
  it.each([
    ['coordinator', 'partners'],
    ['lead', 'history'],
  ])('shows a %s the page %s', async (role, page) => {
    const frame = await open(role, page);
    expect(frame.textContent).toContain('The form');
  });

  it.each([
    ['viewer', 'card'],
    ['partner', 'partners'],
    ['lead', 'partners'],
  ])('tells a %s at once that the page %s is not theirs', async (role, page) => {
    const frame = await open(role, page);
    expect(frame.querySelector('h1')?.textContent).toBe('Not for your role');
    expect(frame.textContent).not.toContain('The form');
  });
});
