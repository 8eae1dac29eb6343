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
  await answer({ [ADDRESS]: { body: { people } } });
  expect(page.querySelector('[role=status]')?.textContent).toBe(
    'Asked: Ana. Not asked: Lea (was asked this week, or a few days ago), Ivo (wants no mails).',
  );
  expect([page.querySelector('tn-problem'), told.length]).toEqual([null, 1]);
});
