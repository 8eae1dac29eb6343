import { TestBed } from '@angular/core/testing';
import { provideEnglish } from '@turnout/shared/ui/testing';
import type { ProjectCard } from '../current-project';
import { aPartner, aProject } from '../testing/project';
import { ProjectFacts } from './project-facts';

async function shown(card: ProjectCard): Promise<{ readonly page: HTMLElement; readonly facts: Readonly<Record<string, string>> }> {
  TestBed.configureTestingModule({ providers: [await provideEnglish()] });
  const fixture = TestBed.createComponent(ProjectFacts);
  fixture.componentRef.setInput('card', card);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const pairs = [...page.querySelectorAll('dl > div')].map((pair) => [
    pair.querySelector('dt')?.textContent ?? '',
    (pair.querySelector('dd')?.textContent ?? '').replace(/\s+/gu, ' ').trim(),
  ]);
  return { page, facts: Object.fromEntries(pairs) as Record<string, string> };
}

describe('ProjectFacts', () => {
  it('shows what the project states, and nothing that it does not', async () => {
    const partners = [aPartner('INOVA+', 'PT', { role: 'coordinator' }), aPartner('CEO', 'PL'), aPartner('CMM', 'PT')];
    const { facts, page } = await shown({ project: aProject({}), partners });
    expect(facts).toEqual({
      Programme: 'Erasmus+',
      'Key action': 'Support for policy reform (Key Action 3)',
      Period: 'from January 2018',
      'Reporting period': '01/03/2019 – 31/05/2021',
      Portugal: 'INOVA+ coordinator · CMM',
      Poland: 'CEO',
    });
    expect(page.querySelector('.funding')?.textContent).toBe('Co-funded by the Erasmus+ Programme of the European Union');
  });

  it('says that a period is not known, and names countries where partners are not known', async () => {
    const project = aProject({
      programme: null,
      programmeText: null,
      keyAction: null,
      startsOn: null,
      reportingFrom: null,
      countries: ['LV'],
    });
    const { facts, page } = await shown({ project, partners: [] });
    expect(facts).toEqual({ Period: 'not known', Countries: 'Latvia' });
    expect(page.querySelector('.funding')).toBeNull();
  });

  it('follows an address of the web only', async () => {
    const { page } = await shown({ project: aProject({ website: 'javascript:alert(1)' }), partners: [] });
    expect(page.querySelector('a')).toBeNull();
  });
});
