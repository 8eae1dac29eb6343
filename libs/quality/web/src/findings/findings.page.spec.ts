import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import type { Finding } from '@turnout/shared/api-client';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { aFinding, anEvent, FOUR_MEETINGS, pageOf } from '../testing/findings';
import { FindingsPage } from './findings.page';

const P = '/api/v1/projects/sociall';
const LEAD = { ...SESSION, memberships: [{ project: 'sociall', role: 'lead', partner: null, workPackages: [] }] } as typeof SESSION;
const TYPES = listOf(
  { code: 'peer-learning', label: 'Peer-learning event' },
  { code: 'forward-looking', label: 'Forward-looking session' },
);
const ACCEPTED = { by: 'Ana Silva', at: '2026-11-02T09:00:00.000Z', reason: 'Two groups of nine.' };

async function open(items: readonly Finding[], session = LEAD, query: { rule?: string; by?: string } = {}) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({ '/api/v1/session': { body: session } });
  await signedIn;
  const fixture = TestBed.createComponent(FindingsPage);
  fixture.componentRef.setInput('project', 'sociall');
  for (const [name, value] of Object.entries(query)) fixture.componentRef.setInput(name, value);
  const page = fixture.nativeElement as HTMLElement;
  await answer({ [`${P}/findings`]: { body: pageOf(items) }, [`${P}/event-types`]: TYPES });
  const button = (name: string): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find((each) => each.textContent.includes(name));
  return { page, button, words: () => page.textContent.replace(/\s+/gu, ' ') };
}

describe('FindingsPage', () => {
  it('groups by rule and sets two records side by side, marking what is the same', async () => {
    const { page, words } = await open([aFinding(), FOUR_MEETINGS]);
    expect(page.querySelectorAll('section')).toHaveLength(2);
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim()).join(' | '),
    );
    expect(rows[0]).toBe('First day same | 28/10/2020 | 28/10/2020');
    expect(rows).toContain('Participants same | 9 | 9');
    expect(rows).toContain('Event type differs | Peer-learning event | Forward-looking session');
    expect([...page.querySelectorAll('thead a')].map((link) => link.getAttribute('href'))).toEqual([
      '/p/sociall/events/a',
      '/p/sociall/events/b',
    ]);
    expect(words()).toContain('The title speaks of 4 meetings');
  });

  it('accepts with a reason, which it asks for where it stands, and reopens', async () => {
    const { page, button, words } = await open([aFinding()]);
    button('It is right as it is')?.click();
    TestBed.tick();
    button('Accept')?.click();
    TestBed.tick();
    expect(page.querySelector('[role=alert]')?.textContent).toBe('Say why it is right as it is.');
    const reason = page.querySelector('textarea');
    if (!reason) throw new Error('Nobody is asked.');
    reason.value = 'Two groups of nine.';
    reason.dispatchEvent(new Event('input'));
    button('Accept')?.click();
    const accepted = aFinding({ state: 'accepted', accepted: ACCEPTED, version: 2 });
    await answer({ [`${P}/findings/f1/accept`]: { body: accepted }, [`${P}/findings`]: { body: pageOf([accepted]) } });
    expect(page.querySelector('section.accepted')?.textContent).toContain('Two groups of nine.');
    expect(words()).toContain('Ana Silva, 2 Nov 2026');
    button('Reopen')?.click();
    const again = aFinding({ version: 3 });
    await answer({ [`${P}/findings/f1/reopen`]: { body: again }, [`${P}/findings`]: { body: pageOf([again]) } });
    expect(page.querySelector('section.accepted')).toBeNull();
  });

  it('repairs with one click that says what it sets, and takes it back', async () => {
    const { button } = await open([FOUR_MEETINGS]);
    button('Mend it')?.click();
    const undo = [{ event: 'c', version: 4, change: { meetings: 1 } }];
    const repaired = { body: { events: [], undo, removed: null } };
    await answer({ [`${P}/findings/f2/repair`]: repaired, [`${P}/findings`]: { body: pageOf([]) } });
    const [back] = document.querySelectorAll<HTMLButtonElement>('mat-snack-bar-container button');
    expect(document.querySelector('mat-snack-bar-container')?.textContent).toContain('Repaired. Count 4 meetings.');
    back?.click();
    await answer({ [`${P}/events/c`]: { body: { id: 'c', version: 5 } }, [`${P}/findings`]: { body: pageOf([FOUR_MEETINGS]) } });
    expect(button('Mend it')).toBeDefined();
  });

  it('offers nothing to those who may only read, nor a repair of what they may not change', async () => {
    const locked = { ...FOUR_MEETINGS, maySettle: false, events: [anEvent('c', { mayChange: false })] };
    const { page } = await open([locked], SESSION);
    expect(page.querySelectorAll('button')).toHaveLength(0);
  });

  it('groups by event, and says when there is nothing', async () => {
    const { page } = await open([FOUR_MEETINGS], LEAD, { by: 'event' });
    expect(page.querySelector('h2 a')?.textContent).toBe('4 meetings with parents');
    expect(page.querySelector('tn-finding-card ul')).toBeNull();
  });

  it('says that nothing was noticed', async () => {
    const { words } = await open([]);
    expect(words()).toContain('Nothing to notice');
    expect(words()).toContain('Nothing open');
  });

  it('asks again while something is being judged, and says how far that is', async () => {
    const { button, words } = await open([]);
    button('Check now')?.click();
    const judging = { isPending: true, done: 1000, of: 5000, judgedAt: null };
    await answer({ [`${P}/findings/run`]: { body: judging }, [`${P}/findings`]: { body: pageOf([], { judging }) } });
    expect(words()).toContain('1,000 of 5,000 events read');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await answer({ [`${P}/findings`]: { body: pageOf([]) } });
    expect(words()).toContain('all rules last run on');
  });
});
