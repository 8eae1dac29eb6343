import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { A_PREVIEW, A_REMINDER } from '../testing/reminders';
import { WhoWasAsked } from './who-was-asked';

const P = '/api/v1/projects/sociall/reminders';

async function open(role: 'coordinator' | 'lead', reminders: Parameters<typeof listOf>, preview = A_PREVIEW) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  TestBed.inject(SessionStore).begin({ ...SESSION, memberships: [{ project: 'sociall', role, partner: null, workPackages: [] }] });
  const fixture = TestBed.createComponent(WhoWasAsked);
  fixture.componentRef.setInput('project', 'sociall');
  await answer({ [P]: listOf(...reminders), [`${P}/preview`]: { body: preview } });
  const page = fixture.nativeElement as HTMLElement;
  return { page, component: fixture.componentInstance, words: () => page.textContent.replace(/\s+/gu, ' ') };
}

describe('WhoWasAsked', () => {
  it('lists who was asked when, for what and by whom, and what goes out next, with the mail itself', async () => {
    const { page, words } = await open('coordinator', [A_REMINDER, { ...A_REMINDER, id: 'r2', askedBy: 'Lea', overdue: 0, escalated: 0 }]);
    const [first, second] = [...page.querySelectorAll('ol li')].map((row) => row.textContent.replace(/\s+/gu, ' '));
    expect(first).toContain('Ana Silva (CESIE)');
    expect(first).toContain('Number of participants: 3');
    expect(first).toContain('told of 2 things that others were asked for three times');
    expect([first?.includes('1 overdue'), first?.includes('By itself'), second?.includes('Lea')]).toEqual([true, true, true]);
    expect(words()).toContain('as things are now:');
    expect(page.querySelector('details')?.textContent).toBe('Mancano 3 elementi: Soci@llCiao Ana Silva,');
    expect(page.querySelector('details pre')?.getAttribute('lang')).toBe('it');
    expect(words()).toContain('wants no mails');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/p/sociall/settings/reminders');
  });

  it('lets all who were asked together be taken back at once, for as long as their mails wait', async () => {
    const waits = { ...A_REMINDER, asking: 'a1', undoUntil: '2026-11-09T06:02:00.000Z' };
    const { page, component } = await open('lead', [waits, { ...waits, id: 'r2', name: 'Ivo' }, { ...A_REMINDER, id: 'r3' }]);
    const buttons = [...page.querySelectorAll<HTMLButtonElement>('tn-undo-asking button')];
    expect(buttons.map(({ textContent }) => textContent.trim())).toEqual(['Take back for 2 people']);
    const told: unknown[] = [];
    component.undone.subscribe((value) => told.push(value));
    buttons[0]?.click();
    const undoing = answer({ [`${P}/a1/undo`]: { body: { people: [{ name: 'Ana', state: 'undone' }] } } });
    await answer({ [P]: listOf(), [`${P}/preview`]: { body: A_PREVIEW } });
    await undoing;
    expect([page.querySelector('tn-undo-asking'), told.length]).toEqual([null, 1]);
  });

  it('teaches where nobody was asked and nothing goes out by itself', async () => {
    const { page, component, words } = await open('lead', [], { ...A_PREVIEW, sendsDigests: false, people: [] });
    expect(words()).toContain('Nobody has been asked yet.');
    expect(words()).toContain('No mails go out by themselves');
    expect(words()).toContain('Nobody acts for a partner');
    expect(page.querySelector('a')).toBeNull();
    component.reload();
    await answer({ [P]: { problem: { status: 503, code: 'server.unavailable' } }, [`${P}/preview`]: { problem: { status: 503, code: 'server.unavailable' } } }); // prettier-ignore
    expect(page.querySelectorAll('tn-problem')).toHaveLength(2);
  });
});
