import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { pressed, sent, typeInto } from '@turnout/consortium/web/testing';
import { PLAIN_CLAUSE } from '@turnout/impact/domain';
import type { Target } from '@turnout/shared/api-client';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { TargetsPage } from './targets.page';

const ADDRESS = '/api/v1/projects/sociall';
const type = (code: string, label: string, hue: number) => ({ id: code, code, label, hue, position: hue, version: 1 });
const PLAIN = { ...PLAIN_CLAUSE, clauses: [] };
const IGNITING: Target = {
  ...{ id: 't1', type: 'igniting', events: 10, participants: 300, byMonth: null, surplus: 'once', version: 3 },
  clauses: [{ ...PLAIN, setting: 'school', events: 8, participantsPerEvent: 30 }],
};

async function open(): Promise<HTMLElement> {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(TargetsPage);
  fixture.componentRef.setInput('project', 'sociall');
  const types = listOf(type('igniting', 'Igniting event', 0), type('forward', 'Forward-looking', 1));
  const partners = listOf({ id: 'p1', code: 'CARDET', name: 'Research centre' });
  const lists = {
    [`${ADDRESS}/event-types`]: types,
    [`${ADDRESS}/partners`]: partners,
    [`${ADDRESS}/reporting-periods`]: listOf({ code: 'RP1' }),
  };
  await answer({ ...lists, [`${ADDRESS}/targets`]: listOf(IGNITING) });
  return fixture.nativeElement as HTMLElement;
}

/** Chooses a word in the first select of a condition that is called so. */
function choose(condition: HTMLElement | undefined, label: string, value: string): void {
  const field = [...(condition?.querySelectorAll('mat-form-field') ?? [])].find(
    (each) => each.querySelector('mat-label')?.textContent.trim() === label,
  );
  const select = field?.querySelector('select');
  if (!select) throw new Error(`There is no ${label}.`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('TargetsPage', () => {
  it('says each promise with its conditions', async () => {
    const row = (await open()).querySelector('li');
    expect(row?.textContent).toContain('Igniting event');
    expect(row?.textContent).toContain('10 events and 300 participants: 8 events in schools with 30 participants each');
  });

  it('changes a condition, and sends all of them together', async () => {
    const page = await open();
    await pressed(page, 'Change Igniting event');
    await typeInto(page, 'People at each', '');
    await pressed(page, 'Add a condition');
    await pressed(page, 'Save');
    const { request } = await sent('PATCH');
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.body).toEqual({
      clauses: [
        { ...PLAIN, setting: 'school', events: 8, participantsPerEvent: null },
        { ...PLAIN, setting: null, events: 1, participantsPerEvent: null },
      ],
    });
  });

  it('asks for more of an event, and for parts of a condition', async () => {
    const page = await open();
    await pressed(page, 'Change Igniting event');
    await pressed(page, 'Add a part of it');
    const [whole, part] = [...page.querySelectorAll<HTMLElement>('tn-clause-editor')];
    // Both at once: the second is made before the page has drawn the first.
    choose(whole, 'Partner', 'CARDET');
    choose(whole, 'When', '*');
    TestBed.tick();
    choose(part, 'Level', 'national');
    await pressed(page, 'Save');
    expect((await sent('PATCH')).request.body).toEqual({
      clauses: [
        {
          ...IGNITING.clauses[0],
          ...{ partner: 'CARDET', eachPeriod: true, clauses: [{ ...PLAIN, level: 'national', events: 1 }] },
        },
      ],
    });
  });

  it('says which condition is wrong, and asks for a promise about something', async () => {
    const page = await open();
    await pressed(page, 'Change Igniting event');
    await typeInto(page, 'Number of events', '0');
    await typeInto(page, 'Events promised', '');
    await typeInto(page, 'Participants promised', '');
    expect(page.querySelector('.wrong')?.textContent).toMatch(/^Condition 1: A whole number from 1 to/u);
    expect(page.querySelector('mat-error')?.textContent).toBe('A promise names a number of events or of participants');
  });

  it('promises something over all types', async () => {
    const page = await open();
    await pressed(page, 'Add a promise');
    const about = page.querySelector<HTMLSelectElement>('form select')!;
    expect([...about.options].map(({ text }) => text)).toEqual(['All types together', 'Igniting event', 'Forward-looking']);
    about.value = '';
    about.dispatchEvent(new Event('input', { bubbles: true }));
    about.dispatchEvent(new Event('change', { bubbles: true }));
    await typeInto(page, 'Events promised', '40');
    await pressed(page, 'Add a promise');
    expect((await sent('POST')).request.body).toMatchObject({ type: null, events: 40 });
  });

  it('offers the first type that nothing was promised for', async () => {
    const page = await open();
    await pressed(page, 'Add a promise');
    expect(page.querySelector<HTMLSelectElement>('form select')?.value).toBe('forward');
  });
});
