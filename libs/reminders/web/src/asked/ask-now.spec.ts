import { TestBed } from '@angular/core/testing';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { AskNow } from './ask-now';

const ADDRESS = '/api/v1/projects/sociall/reminders';

it('asks those of one partner, and says who was asked and why others were not', async () => {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(AskNow);
  fixture.componentRef.setInput('project', 'sociall');
  fixture.componentRef.setInput('partner', 'CESIE');
  const told: unknown[] = [];
  fixture.componentInstance.asked.subscribe((value) => told.push(value));
  TestBed.tick();
  const page = fixture.nativeElement as HTMLElement;
  const button = page.querySelector('button');
  expect(button?.ariaLabel).toBe('Ask now: CESIE');
  button?.click();
  await answer({ [ADDRESS]: { problem: { status: 409, code: 'reminder.nothing-missing', params: { partner: 'CESIE' } } } });
  expect(page.querySelector('tn-problem')?.textContent).toContain('Nothing is missing of CESIE');
  button?.click();
  const people = [
    { name: 'Ana', state: 'asked' },
    { name: 'Lea', state: 'already-asked' },
    { name: 'Ivo', state: 'wants-none' },
  ];
  await answer({ [ADDRESS]: { body: { people, asking: 'a1', undoUntil: '2026-11-09T06:02:00.000Z' } } });
  expect(page.querySelector('[role=status]')?.textContent).toBe(
    'Asked: Ana. Not asked: Lea (was asked this week, or a few days ago), Ivo (wants no mails). The mail waits two minutes, so that you can take it back.',
  );
  expect([page.querySelector('tn-problem'), told.length]).toEqual([null, 1]);
  const undo = page.querySelector<HTMLButtonElement>('tn-undo-asking button');
  undo?.click();
  await answer({ [`${ADDRESS}/a1/undo`]: { problem: { status: 409, code: 'reminder.gone' } } });
  expect(page.querySelector('tn-undo-asking tn-problem')?.textContent).toContain('gone out already');
  undo?.click();
  const undone = [
    { name: 'Ana', state: 'undone' },
    { name: 'Eva', state: 'gone' },
  ];
  await answer({ [`${ADDRESS}/a1/undo`]: { body: { people: undone } } });
  expect(page.querySelector('[role=status]')?.textContent).toBe('Taken back, Ana will not be written to. Gone already: Eva.');
  expect([page.querySelector('tn-undo-asking'), told.length]).toEqual([null, 2]);
});

it('asks coordinators for what nobody leads, and has nothing to take back where nobody was asked', async () => {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(AskNow);
  fixture.componentRef.setInput('project', 'sociall');
  fixture.componentRef.setInput('partner', 'none');
  TestBed.tick();
  const page = fixture.nativeElement as HTMLElement;
  expect(page.querySelector('button')?.ariaLabel).toBe('Ask now: coordinators');
  page.querySelector('button')?.click();
  await answer({ [ADDRESS]: { body: { people: [{ name: 'Ana', state: 'wants-none' }], asking: null, undoUntil: null } } });
  expect(page.querySelector('[role=status]')?.textContent).toBe('Nobody was asked. Not asked: Ana (wants no mails).');
  expect(page.querySelector('tn-undo-asking')).toBeNull();
});
