import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { SESSION } from '@turnout/accounts/web/testing';
import { type Answer, answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { isVisibleProject } from './project.guards';
import { aProject } from './testing/project';

@Component({ selector: 'tn-visible', template: 'its events' })
class Visible {}
@Component({ selector: 'tn-invisible', template: 'no such project' })
class Invisible {}

/** What stands at a project's events for a member of Soci@ll, where the server answers so. */
async function at(project: string, told?: Answer): Promise<string> {
  const routes = [
    { path: 'p/:project/events', canMatch: [isVisibleProject], component: Visible },
    { path: 'p/:project/events', component: Invisible },
  ];
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter(routes)] });
  const opening = RouterTestingHarness.create(`/p/${project}/events`);
  await answer({ '/api/v1/session': { body: SESSION }, ...(told && { [`/api/v1/projects/${project}`]: told }) });
  const { routeNativeElement } = await opening;
  TestBed.inject(HttpTestingController).verify();
  return routeNativeElement?.textContent ?? '';
}

describe('the address of a project', () => {
  it('matches for a member, without asking the server', async () => {
    expect(await at('sociall')).toBe('its events');
  });

  it('matches for whoever may see the project without being a member', async () => {
    expect(await at('elsewhere', { body: aProject({ code: 'elsewhere' }) })).toBe('its events');
  });

  it('does not match where there is no such project, which one request tells', async () => {
    expect(await at('nobodys', { problem: { status: 404, code: 'project.not-found' } })).toBe('no such project');
  });

  it('leaves it to the page to say that the server is away', async () => {
    expect(await at('elsewhere', { offline: true })).toBe('its events');
  });
});
