import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Partner, PartnerMergePreview } from '@turnout/shared/api-client';
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
    const params = { total: 31, workPackages: 1, events: 30 };
    const users = [
      { kind: 'work-package', id: 'w-2', label: 'WP2' },
      { kind: 'event', id: 'e-1', label: 'Cooking together' },
    ];
    request.flush({ code: 'partner.in-use', params, users }, { status: 409, statusText: 'refused' });
    await answer({ [ADDRESS]: listOf(INOVA, CEO) });
    await settled();
    const refusal = page.querySelector<HTMLElement>('[role=alert]')!;
    expect(refusal.querySelector('p')?.textContent).toBe('31 things of the project name this partner, 30 of them events');
    expect([...refusal.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['WP2', '/p/sociall/settings/work-packages'],
      ['Cooking together', '/p/sociall/events/e-1'],
    ]);
    expect(refusal.textContent).toContain('… and 29 more');
    await pressed(page, 'Merge INOVA+ into another partner instead');
    expect(page.querySelector('h2')?.textContent).toBe('Merge INOVA+ into another partner');
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

  describe('merging', () => {
    const CEOS = aPartner('CEOs', 'PL', { position: 2 });
    const preview = (goes: Partner, stays: Partner): PartnerMergePreview => ({
      ...{ goes, stays, merged: { ...stays, kind: 'school', spellings: [goes.code] }, addedSpellings: [goes.code], filled: ['kind'] },
      conflicts: [{ field: 'country', kept: 'PL', lost: 'PT' }],
      follows: [
        { kind: 'event', count: 14 },
        { kind: 'member', count: 1 },
        { kind: 'invitation', count: 0 },
      ],
      records: {
        ...{ ledOnly: 2, coOrganisedOnce: 1, approved: 10 },
        sums: {
          goes: { records: 12, participants: 300 },
          stays: { records: 5, participants: null },
          merged: { records: 14, participants: 300 },
        },
      },
    });

    it('offers those that look like one, says exactly what will happen, and does it', async () => {
      localStorage.clear();
      TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
      const fixture = TestBed.createComponent(PartnersPage);
      fixture.componentRef.setInput('project', 'sociall');
      const long = { ...CEO, code: 'CEO Warszawa', id: 'one' };
      const slip = { ...CEOS, code: 'CEO  Warsawa', id: 'other', version: 3 };
      await answer({ [ADDRESS]: listOf(INOVA, long, slip) });
      const page = fixture.nativeElement as HTMLElement;
      expect(page.querySelector('section')?.textContent).toContain('“CEO  Warsawa” looks like “CEO Warszawa”.');
      await pressed(page, 'Merge CEO  Warsawa into CEO Warszawa');
      await answer({ [`${ADDRESS}/other/merge-preview`]: { body: preview(slip, long) } });
      const lines = [...page.querySelectorAll('tn-merge-preview li')].map(({ textContent }) => textContent);
      expect(lines).toEqual([
        'CEO  Warsawa is deleted; CEO Warszawa stays.',
        'CEO Warszawa is then also written: CEO  Warsawa.',
        'Kind of organisation: School, taken over.',
        'Country: “Poland” stays, “Portugal” is lost.',
        '14 events',
        '1 member',
        '10 of the events are approved and stay so: only the name changes.',
        '2 events, which one leads and the other co-organises, are then led by CEO Warszawa alone.',
        '1 event that both co-organise names CEO Warszawa once.',
        'Now: CEO  Warsawa 12 records with 300 people; CEO Warszawa 5 records with an unknown number of people.',
        'Then: CEO Warszawa 14 records with 300 people.',
        '3 records of both count for each of them now, and once then.',
        'The totals of the project do not change.',
      ]);
      await pressed(page.querySelector<HTMLElement>('tn-merge-panel .actions')!, 'Merge CEO  Warsawa into CEO Warszawa');
      const request = await sent('POST');
      expect([request.request.url, request.request.body]).toEqual([`${ADDRESS}/other/merge`, { into: 'one' }]);
      expect(request.request.headers.get('If-Match')).toBe('"3"');
      request.flush({ partner: long, followed: [] });
      await answer({ [ADDRESS]: listOf(INOVA, long) });
      await settled();
      expect(page.querySelector('tn-merge-panel')).toBeNull();
      expect(names(page)).toEqual(['INOVA+', 'CEO Warszawa']);
    });

    it('lets the other one go instead, and says when somebody was faster', async () => {
      const page = await open();
      await pressed(page, 'Merge CEO into another partner');
      const choice = page.querySelector<HTMLSelectElement>('tn-merge-panel select')!;
      expect([...choice.options].map(({ text }) => text)).toEqual(['Choose a partner', 'INOVA+']);
      choice.value = 'INOVA+';
      choice.dispatchEvent(new Event('change'));
      await answer({ [`${ADDRESS}/CEO/merge-preview`]: { body: preview(CEO, INOVA) } });
      await pressed(page, 'Keep CEO instead');
      await answer({ [`${ADDRESS}/INOVA%2B/merge-preview`]: { body: preview(INOVA, CEO) } });
      await pressed(page, 'Merge INOVA+ into CEO');
      (await sent('POST')).flush({ code: 'precondition.failed' }, { status: 412, statusText: 'refused' });
      await answer({ [`${ADDRESS}/INOVA%2B/merge-preview`]: { body: preview({ ...INOVA, version: 2 }, CEO) } });
      await settled();
      expect(page.querySelector('tn-merge-panel tn-problem')).not.toBeNull();
      await pressed(page, 'Merge INOVA+ into CEO');
      expect((await sent('POST')).request.headers.get('If-Match')).toBe('"2"');
      await pressed(page, 'Cancel');
      expect(page.querySelector('tn-merge-panel')).toBeNull();
    });
  });
});
