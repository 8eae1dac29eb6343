import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { Connection } from '../connection/connection';
import { connectionInterceptor } from '../connection/connection.interceptor';
import { toProblem } from '../problem/problem';
import { type Answer, answer } from '../testing/answers';
import { KeptAnswers } from './kept-answers';
import { keptAnswersInterceptor } from './kept-answers.interceptor';

const PARTNERS = '/api/v1/projects/sociall/partners';
const GATEWAY: Answer = { problem: { status: 502, code: 'client.gateway' } };

describe('answers kept for when there is no network', () => {
  let kept: KeptAnswers;

  beforeEach(() => {
    localStorage.clear();
    const interceptors = withInterceptors([keptAnswersInterceptor, connectionInterceptor]);
    TestBed.configureTestingModule({ providers: [provideHttpClient(interceptors), provideHttpClientTesting()] });
    kept = TestBed.inject(KeptAnswers);
    kept.keepFor('ana', { account: { id: 'ana' } });
  });

  async function ask(url: string, given: Answer): Promise<unknown> {
    const asked = firstValueFrom(TestBed.inject(HttpClient).get(url, { params: { limit: 200 } })).catch((failure: unknown) =>
      toProblem(failure),
    );
    await answer({ [url]: given });
    return asked;
  }

  it.each<[string, Answer]>([
    ['without an answer', { offline: true }],
    ['when a gateway answers', GATEWAY],
  ])('are given again %s, to the same account', async (_case, away) => {
    await ask(PARTNERS, { body: ['CESIE'] });
    expect(await ask(PARTNERS, away)).toEqual(['CESIE']);
    expect(TestBed.inject(Connection).isAway()).toBe(true);
    kept.keepFor('eva', { account: { id: 'eva' } });
    expect(await ask(PARTNERS, away)).toMatchObject({ fields: [] });
  });

  it('say nothing where the server refuses', async () => {
    await ask(PARTNERS, { body: ['CESIE'] });
    expect(await ask(PARTNERS, { problem: { status: 404, code: 'project.not-found' } })).toMatchObject({ code: 'project.not-found' });
  });

  it.each(['/api/v1/projects/sociall/events', '/api/v1/projects/sociall/members', '/api/v1/session', '/api/v1/accounts'])(
    'are not those of %s',
    async (url) => {
      await ask(url, { body: 'Łucja Nowak' });
      expect(JSON.stringify(localStorage)).not.toContain('Nowak');
      expect(await ask(url, { offline: true })).toMatchObject({ code: 'client.offline' });
    },
  );

  it('go when another account comes, and with whoever leaves; drafts stay', () => {
    localStorage.setItem('turnout.draft/ana', 'x');
    kept.keep(PARTNERS, ['CESIE']);
    kept.keepFor('eva', { account: { id: 'eva' } });
    expect(JSON.stringify(localStorage)).not.toContain('CESIE');
    kept.keep(PARTNERS, ['ULB']);
    kept.forgetAll();
    expect({ ...localStorage }).toEqual({ 'turnout.draft/ana': 'x' });
    expect([kept.who(), kept.find(PARTNERS)]).toEqual([null, null]);
    kept.keep(PARTNERS, ['nobody is signed in']);
    expect({ ...localStorage }).toEqual({ 'turnout.draft/ana': 'x' });
  });

  it('are none where they cannot be read', () => {
    kept.keep(PARTNERS, ['CESIE']);
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{');
    expect([kept.who(), kept.find(PARTNERS)]).toEqual([null, null]);
  });
});
