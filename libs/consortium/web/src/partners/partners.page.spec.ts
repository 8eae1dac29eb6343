import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { pressed, sent, settled, typeInto } from '../testing/form';
import { aPartner } from '../testing/project';
import { PartnersPage } from './partners.page';

const ADDRESS = '/api/v1/projects/sociall/partners';
const [INOVA, CEO] = [aPartner('INOVA+', 'PT', { role: 'coordinator' }), aPartner('CEO', 'PL', { position: 1, spellings: ['ŁÓDŹ CEO'] })];

async function open(): Promise<HTMLElement> {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(PartnersPage);
  fixture.componentRef.setInput('project', 'sociall');
  await answer({ [ADDRESS]: listOf(INOVA, CEO) });
  return fixture.nativeElement as HTMLElement;
}

const names = (page: HTMLElement): (string | undefined)[] => [...page.querySelectorAll('li strong')].map((name) => name.textContent);

describe('PartnersPage', () => {
  it('lists the partners in their order, with how else they are written', async () => {
    const page = await open();
    expect(names(page)).toEqual(['INOVA+', 'CEO']);
    expect(page.textContent).toContain('Poland');
    expect(page.textContent).toContain('also written ŁÓDŹ CEO');
  });

  it('adds a partner, once the rules have nothing against it', async () => {
    const page = await open();
    await pressed(page, 'Add a partner');
    await typeInto(page, 'Short name', 'CEO');
    await pressed(page, 'Add a partner');
    expect(page.querySelector('mat-error')?.textContent).toBe('Another partner has this short name');
    await typeInto(page, 'Short name', 'Ποιότητα');
    await typeInto(page, 'Other spellings', 'Quality\n\nΠοιότης');
    await pressed(page, 'Add a partner');
    const { request } = await sent('POST');
    expect(request.body).toEqual({
      ...{ code: 'Ποιότητα', name: null, country: null, role: null, kind: null },
      spellings: ['Quality', 'Ποιότης'],
    });
    expect(request.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/u);
  });

  it('says at which line of a list something is wrong', async () => {
    const page = await open();
    await pressed(page, 'Change CEO');
    await typeInto(page, 'Other spellings', 'one\ntwo\none');
    expect(page.querySelector('mat-error')?.textContent).toBe('Line 3: This spelling is given twice');
  });

  it('says what a partner is used by that cannot be deleted', async () => {
    const page = await open();
    await pressed(page, 'Delete INOVA+');
    const request = await sent('DELETE');
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    request.flush({ code: 'partner.in-use', params: { events: 31 } }, { status: 409, statusText: 'refused' });
    await answer({ [ADDRESS]: listOf(INOVA, CEO) });
    await settled();
    expect(page.querySelector('[role=alert]')?.textContent).toBe('31 events refer to this partner');
  });

  it('puts back what was deleted', async () => {
    const page = await open();
    await pressed(page, 'Delete CEO');
    (await sent('DELETE')).flush(null);
    await answer({ [ADDRESS]: listOf(INOVA) });
    await settled();
    expect(names(page)).toEqual(['INOVA+']);
    await pressed(TestBed.inject(OverlayContainer).getContainerElement(), 'Undo');
    const { id: _id, version: _version, ...facts } = CEO;
    expect((await sent('POST')).request.body).toEqual(facts);
  });

  it('moves a partner by one place', async () => {
    const page = await open();
    await pressed(page, 'Move CEO up');
    const first = await sent('PATCH');
    expect([first.request.url, first.request.body]).toEqual([`${ADDRESS}/CEO`, { position: 0 }]);
    first.flush(CEO);
    const second = await sent('PATCH');
    expect([second.request.url, second.request.body]).toEqual([`${ADDRESS}/INOVA%2B`, { position: 1 }]);
  });
});
