import { TestBed } from '@angular/core/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { CurrentProject } from '../current-project';
import { fieldOf, pressed, sent, settled, typeInto } from '../testing/form';
import { aProject } from '../testing/project';
import { ProjectCardPage } from './project-card.page';

const ADDRESS = '/api/v1/projects/sociall';

async function open(): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({ '/api/v1/session': { body: SESSION } });
  await signedIn;
  TestBed.inject(CurrentProject).open('sociall');
  const fixture = TestBed.createComponent(ProjectCardPage);
  await answer({
    [ADDRESS]: { body: aProject({ countries: ['PT', 'PL'] }) },
    [`${ADDRESS}/partners`]: listOf(),
    '/api/v1/projects': listOf(),
  });
  return fixture.nativeElement as HTMLElement;
}

describe('ProjectCardPage', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('sends what was changed, for the version that was seen', async () => {
    const page = await open();
    await typeInto(page, 'Grant number', ' 604521 ');
    await pressed(page, 'Save');
    const request = await sent('PATCH');
    expect(request.request.body).toEqual({ grantNumber: '604521' });
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    request.flush(aProject({ grantNumber: '604521', version: 2 }));
    await answer({ '/api/v1/projects': listOf() });
    expect(fieldOf(page, 'Grant number').value).toBe('604521');
  });

  it('keeps what is typed while it is being saved, to be saved the next time', async () => {
    const page = await open();
    await typeInto(page, 'Grant number', '604521');
    await pressed(page, 'Save');
    const request = await sent('PATCH');
    await typeInto(page, 'Measure', 'Typed since');
    request.flush(aProject({ grantNumber: '604521', version: 2 }));
    await answer({ '/api/v1/projects': listOf() });
    expect(fieldOf(page, 'Measure').value).toBe('Typed since');
    await pressed(page, 'Save');
    const next = await sent('PATCH');
    expect([next.request.headers.get('If-Match'), next.request.body]).toEqual(['"2"', { measure: 'Typed since' }]);
  });

  it('asks what counts are to be split by, in words of the project’s own as well', async () => {
    const page = await open();
    const tick = (label: string): void => [...page.querySelectorAll('label')].find((each) => each.textContent.trim() === label)?.click();
    tick('Age group');
    tick('Gender');
    await typeInto(page, 'Also by, in your own words', ' Languages spoken \n\n');
    await pressed(page, 'Save');
    expect((await sent('PATCH')).request.body).toEqual({ breakdownDimensions: ['gender', 'age-group', 'Languages spoken'] });
  });

  it('says what is wrong before anything is sent', async () => {
    const page = await open();
    await typeInto(page, 'Title', '');
    await typeInto(page, 'Reporting period until', '2018-01-01');
    await pressed(page, 'Save');
    const errors = [...page.querySelectorAll('mat-error')].map((error) => error.textContent);
    expect(errors).toEqual(['This must not be empty', 'The end comes before the start']);
    TestBed.inject(HttpTestingController).expectNone(({ method }) => method === 'PATCH');
  });

  it('shows both versions when somebody was faster, and goes on with what was typed', async () => {
    const page = await open();
    await typeInto(page, 'Title', 'Mine');
    await pressed(page, 'Save');
    const refused = await sent('PATCH');
    refused.flush({ code: 'precondition.failed' }, { status: 412, statusText: 'refused' });
    await answer({ [ADDRESS]: { body: aProject({ countries: ['PT', 'PL'], title: 'Theirs', acronym: 'New', version: 2 }) } });
    await settled();
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([['Title', 'Theirs', 'Mine']]);
    await pressed(page, 'Go on with mine');
    await pressed(page, 'Save');
    const again = await sent('PATCH');
    expect(again.request.headers.get('If-Match')).toBe('"2"');
    expect(again.request.body).toEqual({ title: 'Mine' });
  });

  it('brings back what was typed and not saved', async () => {
    const page = await open();
    await typeInto(page, 'Measure', 'Half');
    TestBed.resetTestingModule();
    const again = await open();
    expect(again.textContent).toContain('did not save is back');
    expect([...again.querySelectorAll('input')].some(({ value }) => value === 'Half')).toBe(true);
  });

  it('shows the words of the programme beside the emblem, and own words in their place as they are typed', async () => {
    const page = await open();
    const notice = (): string[] => [...page.querySelectorAll('tn-funding-notice p')].map(({ textContent }) => textContent);
    expect(notice()[0]).toBe('Co-funded by the Erasmus+ Programme of the European Union');
    expect(page.querySelector('tn-funding-notice svg')?.getAttribute('aria-label')).toBe('Emblem of the European Union');
    await typeInto(page, 'Own disclaimer', 'Wyłączna odpowiedzialność');
    await pressed(page, 'Save');
    expect([...page.querySelectorAll('mat-error')].map(({ textContent }) => textContent)).toEqual(['This must not be empty']);
    await typeInto(page, 'Own funding statement', 'Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης');
    await settled();
    expect(notice()).toEqual(['Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης', 'Wyłączna odpowiedzialność']);
    await pressed(page, 'Save');
    const request = await sent('PATCH');
    const fundingStatement = { statement: 'Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης', disclaimer: 'Wyłączna odpowiedzialność' };
    expect(request.request.body).toEqual({ fundingStatement });
    request.flush(aProject({ countries: ['PT', 'PL'], fundingStatement, version: 2 }));
    await answer({ '/api/v1/projects': listOf() });
    await settled();
    expect(fieldOf(page, 'Own disclaimer').value).toBe('Wyłączna odpowiedzialność');

    await pressed(page, 'Use the programme’s words');
    await settled();
    expect(notice()[0]).toBe('Co-funded by the Erasmus+ Programme of the European Union');
    await pressed(page, 'Save');
    expect((await sent('PATCH')).request.body).toEqual({ fundingStatement: null });
  });
});
