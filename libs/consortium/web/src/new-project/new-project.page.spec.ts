import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SESSION } from '@turnout/accounts/web/testing';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { fieldOf, pressed, sent, settled, typeInto } from '../testing/form';
import { aProject, aProjectSummary } from '../testing/project';
import { NewProjectPage } from './new-project.page';

async function open(): Promise<HTMLElement> {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([{ path: '**', children: [] }])] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({ '/api/v1/session': { body: SESSION } });
  await signedIn;
  const fixture = TestBed.createComponent(NewProjectPage);
  await answer({ '/api/v1/projects': listOf(aProjectSummary({})) });
  return fixture.nativeElement as HTMLElement;
}

describe('NewProjectPage', () => {
  it('lets the code follow the name until somebody types one', async () => {
    const page = await open();
    await typeInto(page, 'Acronym', 'Łódź Évora');
    await settled();
    expect(fieldOf(page, 'Code').value).toBe('odz-evora');
    await typeInto(page, 'Code', 'own-code');
    await typeInto(page, 'Acronym', 'Else');
    await settled();
    expect(fieldOf(page, 'Code').value).toBe('own-code');
  });

  it('begins from a template, and leads to the partners', async () => {
    const page = await open();
    await typeInto(page, 'Title', 'New one');
    await settled();
    await pressed(page, 'Begin the project');
    const request = await sent('POST');
    expect(request.request.body).toEqual({
      ...{ acronym: null, title: 'New one', code: 'new-one', startsOn: null, endsOn: null, template: 'erasmus-plus' },
    });
    request.flush(aProject({ code: 'new-one' }));
    await answer({ '/api/v1/session': { body: SESSION }, '/api/v1/projects': listOf() });
    await settled();
    expect(TestBed.inject(Router).url).toBe('/p/new-one/settings/partners');
  });

  it('copies the setup of another project', async () => {
    const page = await open();
    await typeInto(page, 'Title', 'Again');
    await typeInto(page, 'Begin with', 'project:sociall');
    await settled();
    await pressed(page, 'Begin the project');
    expect((await sent('POST')).request.body).toMatchObject({ code: 'again', copySetupFrom: 'sociall' });
  });

  it('says at the code that another project has it', async () => {
    const page = await open();
    await typeInto(page, 'Title', 'Sociall');
    await settled();
    await pressed(page, 'Begin the project');
    const errors = [{ pointer: '/code', code: 'project.code-taken' }];
    (await sent('POST')).flush({ code: 'project.code-taken', errors }, { status: 422, statusText: 'refused' });
    await settled();
    expect(page.querySelector('mat-error')?.textContent).toBe('Another project has this code');
  });
});
