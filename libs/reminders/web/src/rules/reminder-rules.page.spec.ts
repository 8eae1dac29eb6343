import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { SOME_RULES } from '../testing/reminders';
import { ReminderRulesPage } from './reminder-rules.page';

const ADDRESS = '/api/v1/projects/sociall/reminder-rules';

async function open() {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(ReminderRulesPage);
  fixture.componentRef.setInput('project', 'sociall');
  await answer({ [ADDRESS]: { body: SOME_RULES } });
  const page = fixture.nativeElement as HTMLElement;
  const field = (label: string): HTMLInputElement => {
    const found = [...page.querySelectorAll<HTMLInputElement>('input')].find((each) => each.ariaLabel === label || each.labels?.[0]?.textContent.trim() === label); // prettier-ignore
    if (!found) throw new Error(`There is no ${label}.`);
    return found;
  };
  const write = (label: string, value: string): void => {
    field(label).value = value;
    field(label).dispatchEvent(new Event('input'));
  };
  const save = (): void => {
    page.querySelector<HTMLFormElement>('form')?.dispatchEvent(new Event('submit'));
    TestBed.tick();
  };
  return { page, field, write, save };
}

describe('ReminderRulesPage', () => {
  it('shows the rules, and keeps what is changed', async () => {
    const { field, write, save } = await open();
    expect([field('Number of participants').checked, field('Brief report').checked]).toEqual([true, false]);
    expect(field('Days: Number of participants').value).toBe('7');
    field('Brief report').click();
    field('Write once a week to those of whom something is missing').click();
    write('Days: Evidence', '60');
    write('Months before a deliverable', '');
    save();
    const [request] = TestBed.inject(HttpTestingController).match(({ method }) => method === 'PATCH');
    expect(request?.request.headers.get('If-Match')).toBe('"1"');
    const days = { ...SOME_RULES.days, report: 30, evidence: 60 };
    expect(request?.request.body).toMatchObject({
      days,
      monthsBeforeDeliverable: null,
      sendsDigests: true,
      weekday: 1,
      hour: 7,
    });
    request?.flush({ ...SOME_RULES, days, version: 2 });
  });

  it('says at the fields what will not do, and what the server refuses', async () => {
    const { page, write, save } = await open();
    write('Days: Evidence', 'soon');
    write('Months before a deliverable', '99');
    write('Time zone', 'Europe/Atlantis');
    save();
    expect([...page.querySelectorAll('.wrong')].map(({ textContent }) => textContent)).toEqual([
      'Between 0 and 365 days, or nothing where it is not asked for.',
      'Between 0 and 24 months, or nothing where it does not matter.',
      'A time zone such as Europe/Brussels.',
    ]);
    write('Days: Evidence', '5');
    write('Months before a deliverable', '2');
    write('Time zone', 'Europe/Lisbon');
    save();
    await answer({ [ADDRESS]: { problem: { status: 412, code: 'precondition.failed' } } });
    expect(page.querySelector('tn-problem')).not.toBeNull();
  });
});
