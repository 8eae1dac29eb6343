import { TestBed } from '@angular/core/testing';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { firstValueFrom } from 'rxjs';
import { aFinding, pageOf } from '../testing/findings';
import { FindingsNeed } from './findings-need';

async function asked(role: 'lead' | 'partner'): Promise<FindingsNeed> {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({
    '/api/v1/session': { body: { ...SESSION, memberships: [{ project: 'sociall', role, partner: null, workPackages: [] }] } },
  });
  await signedIn;
  return TestBed.inject(FindingsNeed);
}

describe('FindingsNeed', () => {
  it('counts what is open, for who settles it', async () => {
    const needs = firstValueFrom((await asked('lead')).needs('sociall'));
    await answer({ '/api/v1/projects/sociall/findings': { body: { ...pageOf([aFinding()]), total: 12 } } });
    const expected = { count: 12, label: 'quality.need.label', words: 'quality.need.words', link: ['/p', 'sociall', 'findings'], rank: 20 };
    expect(await needs).toEqual([expected]);
  });

  it('asks nothing for who does not', async () => {
    expect(await firstValueFrom((await asked('partner')).needs('sociall'))).toEqual([]);
  });
});
