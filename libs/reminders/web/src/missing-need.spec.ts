import { TestBed } from '@angular/core/testing';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import type { MissingSums } from '@turnout/shared/api-client';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { firstValueFrom } from 'rxjs';
import { MissingNeed } from './missing-need';

const SUMS: MissingSums = { all: { total: 2, overdue: 1 }, own: { partner: 'CESIE', total: 1, overdue: 1 } };
const NOTHING = { total: 0, overdue: 0 };

async function needs(role: 'lead' | 'partner' | 'viewer', sums = SUMS) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  const membership = { project: 'sociall', role, partner: null, workPackages: [] };
  await answer({ '/api/v1/session': { body: { ...SESSION, memberships: [membership] } } });
  await signedIn;
  const asked = firstValueFrom(TestBed.inject(MissingNeed).needs('sociall'));
  if (role !== 'viewer') await answer({ '/api/v1/projects/sociall/missing/sums': { body: sums } });
  return asked;
}

describe('MissingNeed', () => {
  const link = ['/p', 'sociall', 'missing'];
  const words = { label: 'reminders.need.label', words: 'reminders.need.words', rank: 10, link };

  it('counts what is missing of the reader’s partner', async () => {
    expect(await needs('partner')).toEqual([{ ...words, count: 1, params: { overdue: 1 }, presses: true, query: { partner: 'CESIE' } }]);
  });

  it('counts what is missing of everybody, for who leads', async () => {
    expect(await needs('lead')).toEqual([{ ...words, count: 2, params: { overdue: 1 }, presses: true }]);
  });

  it('is nothing where nothing is missing, and for who has no part in it', async () => {
    expect(await needs('partner', { all: NOTHING, own: null })).toEqual([{ ...words, count: 0, params: { overdue: 0 }, presses: false }]);
    TestBed.resetTestingModule();
    expect(await needs('viewer')).toEqual([]);
  });
});
