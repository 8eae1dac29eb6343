import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { aMissing, missingPage } from '../testing/missing';
import { A_PREVIEW } from '../testing/reminders';
import { MissingPage } from './missing.page';

const ADDRESS = '/api/v1/projects/sociall/missing';
const REMINDERS = '/api/v1/projects/sociall/reminders';
const FINDINGS = aMissing({ kind: 'findings', event: null, records: 3, partner: null, dueOn: null, isOverdue: false });
const REPORT = aMissing({ kind: 'report', dueOn: '2026-11-22', isOverdue: false });

const LEAD = { ...SESSION, memberships: [{ project: 'sociall', role: 'lead', partner: null, workPackages: [] }] } as typeof SESSION;

async function open(page: ReturnType<typeof missingPage>, query: Readonly<Record<string, string>> = {}) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(MissingPage);
  fixture.componentRef.setInput('project', 'sociall');
  for (const [name, value] of Object.entries(query)) fixture.componentRef.setInput(name, value);
  const shown = fixture.nativeElement as HTMLElement;
  await answer({ [ADDRESS]: { body: page } });
  return { shown, words: () => shown.textContent.replace(/\s+/gu, ' ') };
}

describe('MissingPage', () => {
  it('lists partner by partner what is missing and by when, each with the way to where it is added', async () => {
    const { shown, words } = await open(missingPage([aMissing(), REPORT, FINDINGS]));
    expect(words()).toContain('3 things are missing, 1 of them overdue');
    const sections = [...shown.querySelectorAll('section')].map((section) =>
      section.querySelector('h2')?.textContent.replace(/\s+/gu, ' ').trim(),
    );
    expect(sections).toEqual(['CESIE 2 Yours', 'Events without a partner in the lead 1']);
    const rows = [...shown.querySelectorAll('.lacks > li')].map((row) => row.textContent.replace(/\s+/gu, ' ').trim());
    expect(rows).toEqual([
      'Number of participants Was due 30/10/2026',
      'Brief report Due 22/11/2026',
      'Findings3 open findings No date known',
    ]);
    const links = [...shown.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
    const event = '/p/sociall/events/e1';
    expect(links).toEqual([event, event, `${event}/brief-report`, '/p/sociall/findings']);
    expect(words()).toContain('Centro Studi ed Iniziative Europeo · 1 overdue · 1 person to ask');
  });

  it('reads the next page when it is asked to', async () => {
    const { shown } = await open(missingPage([aMissing()], { nextCursor: 'next', total: 2 }));
    shown.querySelector<HTMLButtonElement>('button.more')?.click();
    await answer({ [ADDRESS]: { problem: { status: 503, code: 'server.unavailable' } } });
    expect(shown.querySelector('tn-problem')).not.toBeNull();
    shown.querySelector<HTMLButtonElement>('tn-problem button')?.click();
    await answer({ [ADDRESS]: { body: missingPage([REPORT]) } });
    expect(shown.querySelectorAll('.lacks > li')).toHaveLength(2);
    expect(shown.querySelector('button.more')).toBeNull();
  });

  it('says when nothing is missing, and when nothing matches', async () => {
    expect((await open(missingPage([]))).words()).toContain('Nothing is missingEvery event');
    TestBed.resetTestingModule();
    const { words } = await open({ ...missingPage([aMissing()]), items: [] }, { kind: 'held', due: 'overdue' });
    expect(words()).toContain('Nothing matches');
  });

  it('lets those who lead ask at once, and shows them who was asked', async () => {
    TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
    TestBed.inject(SessionStore).begin(LEAD);
    const fixture = TestBed.createComponent(MissingPage);
    fixture.componentRef.setInput('project', 'sociall');
    const page = missingPage([aMissing({ timesAsked: 2 }), FINDINGS]);
    const asked = { [REMINDERS]: listOf(), [`${REMINDERS}/preview`]: { body: A_PREVIEW } };
    await answer({ [ADDRESS]: { body: page }, ...asked });
    const shown = fixture.nativeElement as HTMLElement;
    expect(shown.textContent).toContain('asked 2 times');
    expect(shown.querySelectorAll('tn-ask-now')).toHaveLength(2);
    shown.querySelector<HTMLButtonElement>('tn-ask-now button')?.click();
    const again = answer({
      [REMINDERS]: { body: { people: [{ name: 'Ana', state: 'asked' }], asking: 'a1', undoUntil: '2026-11-02T09:02:00.000Z' } },
    });
    await answer({ [ADDRESS]: { body: page }, ...asked });
    await again;
    expect(shown.textContent).toContain('Asked: Ana.');
  });

  it('is filtered by the address', async () => {
    const { shown } = await open(missingPage([aMissing()]), { partner: 'CESIE' });
    const [kind, due] = [...shown.querySelectorAll('select')];
    if (!kind || !due) throw new Error('There is nothing to choose.');
    kind.value = 'count';
    kind.dispatchEvent(new Event('change'));
    due.value = 'overdue';
    due.dispatchEvent(new Event('change'));
    expect([...kind.options].map(({ textContent }) => textContent.trim())).toEqual(['Everything', 'Number of participants (1)']);
    expect(shown.querySelector('.tools a')?.textContent).toContain('Show all partners');
  });
});
