import { Injectable } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import type { InboxItem } from '@turnout/shared/api-client';
import { type Need, NEED_SOURCES, type NeedSource } from '@turnout/shared/web-platform';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { type Observable, of, throwError } from 'rxjs';
import { button, textOf } from '../testing/on-page';
import { NeedsYou } from './needs-you';

const INBOX = '/api/v1/projects/sociall/inbox';

const item = (change: Partial<InboxItem>): InboxItem => ({
  ...{ reason: 'to-submit', event: 'e', title: 'Spotkanie', type: 'igniting', startsOn: '2021-03-01', leadPartner: 'CEO', note: null },
  ...{ updatedAt: '2021-03-02T10:00:00Z', ...change },
});

const need = (change: Partial<Need>): Need => ({
  ...{ count: 2, label: 'quality.need.label', words: 'quality.need.words', link: ['/p', 'sociall', 'findings'], rank: 20 },
  ...change,
});

@Injectable({ providedIn: 'root' })
class TwoKinds implements NeedSource {
  needs(): Observable<readonly Need[]> {
    return of([need({ count: 12 }), need({ count: 0, rank: 1 }), need({ count: 1, rank: 10, query: { by: 'event' }, presses: true })]);
  }
}

@Injectable({ providedIn: 'root' })
class NotNow implements NeedSource {
  needs(): Observable<readonly Need[]> {
    return throwError(() => new Error('Not now.'));
  }
}

type Sources = readonly (typeof TwoKinds | typeof NotNow)[];

async function open(role: 'partner' | 'viewer' = 'partner', sources: Sources = []): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [
      await provideWebTesting(),
      provideRouter([]),
      sources.map((source) => ({ provide: NEED_SOURCES, multi: true, useValue: () => Promise.resolve(source) })),
    ],
  });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({
    '/api/v1/session': { body: { ...SESSION, memberships: [{ project: 'sociall', role, partner: null, workPackages: [] }] } },
  });
  await signedIn;
  const fixture = TestBed.createComponent(NeedsYou);
  fixture.componentRef.setInput('project', 'sociall');
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

describe('what needs the reader', () => {
  it('leads to each event, and says why', async () => {
    const part = await open();
    expect(part.querySelector('[role="status"]')).not.toBeNull();
    await answer({
      [INBOX]: listOf(item({ reason: 'returned', event: 'r', title: 'Cooking', note: 'Who was there?' }), item({ leadPartner: null })),
    });
    expect(textOf(part.querySelector('h2'))).toBe('Needs you');
    const rows = [...part.querySelectorAll('li')];
    expect(rows.map((row) => textOf(row.querySelector('tn-status-badge')))).toEqual(['Returned to you', 'To be submitted']);
    expect(rows.map((row) => textOf(row.querySelector('.faint')))).toEqual(['01/03/2021 · CEO', '01/03/2021']);
    expect(rows.map((row) => textOf(row.querySelector('.note')))).toEqual(['Who was there?', '']);
    expect([...part.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/p/sociall/events/r',
      '/p/sociall/events/e',
    ]);
  });

  it('shows five, and all when asked', async () => {
    const part = await open();
    await answer({ [INBOX]: listOf(...Array.from({ length: 7 }, (_, n) => item({ event: `e${String(n)}` }))) });
    expect(part.querySelectorAll('li tn-status-badge')).toHaveLength(5);
    button(part, 'Show all 7').click();
    TestBed.tick();
    expect(part.querySelectorAll('li tn-status-badge')).toHaveLength(7);
    expect(part.querySelector('button')).toBeNull();
  });

  it('leads to what other capabilities count, the most pressing first, and says nothing of what there is none of', async () => {
    const part = await open('partner', [TwoKinds]);
    await answer({ [INBOX]: listOf(item({})) });
    expect([...part.querySelectorAll('li')].map((row) => [...row.children].map(textOf).join(' | '))).toEqual([
      'To be submitted | Spotkanie 01/03/2021 · CEO',
      'Findings | 1 finding to settle',
      'Findings | 12 findings to settle',
    ]);
    expect([...part.querySelectorAll('a')].slice(1).map((link) => link.getAttribute('href'))).toEqual([
      '/p/sociall/findings?by=event',
      '/p/sociall/findings',
    ]);
  });

  it('says when somebody could not be asked, and shows what the others say', async () => {
    const part = await open('partner', [NotNow, TwoKinds]);
    await answer({ [INBOX]: listOf() });
    expect(part.querySelectorAll('li')).toHaveLength(2);
    expect(textOf(part)).toContain('Not everything that may need you could be read.');
  });

  it('does not say that there is nothing when somebody could not be asked', async () => {
    const part = await open('partner', [NotNow]);
    await answer({ [INBOX]: listOf() });
    expect(textOf(part)).toBe('Needs youNot everything that may need you could be read.');
  });

  it('says when there is nothing', async () => {
    const part = await open();
    await answer({ [INBOX]: listOf() });
    expect(textOf(part)).toBe('Needs youNothing needs you at the moment.');
  });

  it('says when it cannot be had, and asks again', async () => {
    const part = await open();
    await answer({ [INBOX]: { problem: { status: 503, code: 'server.database-away' } } });
    button(part, 'Try again').click();
    await answer({ [INBOX]: listOf(item({})) });
    expect(part.querySelectorAll('li')).toHaveLength(1);
  });

  it('asks nothing for who may only read', async () => {
    const part = await open('viewer');
    expect(textOf(part)).toBe('');
    await expect(answer({ [INBOX]: listOf() })).rejects.toThrow('Nobody asked');
  });
});
