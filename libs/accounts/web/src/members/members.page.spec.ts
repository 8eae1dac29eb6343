import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Member } from '@turnout/shared/api-client';
import { ProblemPanelHarness } from '@turnout/shared/ui/testing';
import { answer, type Answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { SESSION } from '../testing/session';
import { SessionStore } from '../session/session-store';
import { MembersPage } from './members.page';

const ADDRESS = '/api/v1/projects/sociall/members';
const INVITATIONS = '/api/v1/projects/sociall/invitations';
const INVITED = {
  id: 'i1',
  email: 'ines@example.org',
  role: 'lead',
  partner: 'CESIE',
  workPackages: ['WP2'],
  expiresAt: '2099-11-30T10:00:00.000Z',
  mail: 'waiting',
  handedOn: true,
};
const PARTNERS = '/api/v1/projects/sociall/partners';
const PACKAGES = '/api/v1/projects/sociall/work-packages';
const SETTINGS = {
  [PARTNERS]: listOf({ code: 'CEO' }, { code: 'CESIE' }),
  [PACKAGES]: listOf({ code: 'WP2', title: 'Pilot' }, { code: 'WP3', title: 'Reach' }),
};

function aMember(name: string, changes: Partial<Member> = {}): Member {
  const address = { id: name, displayName: name, email: `${name.toLowerCase()}@example.org` };
  return { ...address, role: 'viewer', partner: null, workPackages: [], since: '2026-03-04T10:00:00.000Z', version: 1, ...changes };
}

const ANA = aMember('Ana', { id: SESSION.account.id, role: 'coordinator' });
const LIST = listOf(ANA, aMember('Zofia', { role: 'partner', partner: 'CEO', version: 3 }));

async function open(members: Answer = LIST, invitations = listOf(INVITED)) {
  const routes = [{ path: 'p/:project', component: MembersPage }];
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter(routes, withComponentInputBinding())] });
  const signedIn = TestBed.inject(SessionStore).ensure();
  await answer({ '/api/v1/session': { body: SESSION } });
  await signedIn;
  const { fixture } = await RouterTestingHarness.create('/p/sociall');
  await answer({ ...SETTINGS, [INVITATIONS]: invitations, [ADDRESS]: members });
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const page = fixture.nativeElement as HTMLElement;
  const press = async (text: string | RegExp) => (await loader.getHarness(MatButtonHarness.with({ text }))).click();
  const pressLabelled = async (label: string) => {
    await (await loader.getHarness(MatButtonHarness.with({ selector: `[aria-label="${label}"]` }))).click();
  };
  const choose = (select: Element | null | undefined, value: string) => {
    (select as HTMLSelectElement).value = value;
    select?.dispatchEvent(new Event('change'));
  };
  return { page, loader, press, pressLabelled, choose, row: (index: number) => page.querySelectorAll('tn-member-row')[index] };
}

const asked = (method: string, url: string) => TestBed.inject(HttpTestingController).expectOne({ method, url }).request;

describe('MembersPage', () => {
  it('shows who belongs, as what, and which of them one is', async () => {
    const { row } = await open();
    expect(row(0)?.textContent).toMatch(/Ana.*you.*ana@example\.org.*Coordinator/su);
    expect(row(1)?.textContent).toMatch(/Zofia.*zofia@example\.org.*Partner.*CEO/su);
    expect(row(1)?.textContent).not.toContain('you');
  });

  it('says what went wrong and asks again', async () => {
    const { loader, page } = await open({ problem: { status: 503, code: 'server.database-away' } });
    await (await loader.getHarness(ProblemPanelHarness)).retry();
    await answer({ ...SETTINGS, [INVITATIONS]: listOf(), [ADDRESS]: LIST });
    expect(page.querySelectorAll('tn-member-row')).toHaveLength(2);
  });

  it('changes what somebody is, from the version that is shown', async () => {
    const { row, press, pressLabelled, choose } = await open();
    await pressLabelled('Change what Zofia is');
    choose(row(1)?.querySelectorAll('select')[0], 'lead');
    await press('Save');
    const request = asked('PATCH', `${ADDRESS}/Zofia`);
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ role: 'lead', partner: 'CEO', workPackages: [] }, '"3"']);
  });

  it('binds a lead to work packages, which no other role is asked about', async () => {
    const { loader, row, press, pressLabelled, choose } = await open();
    await pressLabelled('Change what Zofia is');
    expect(await loader.getAllHarnesses(MatSelectHarness)).toEqual([]);
    choose(row(1)?.querySelectorAll('select')[0], 'lead');
    const packages = await loader.getHarness(MatSelectHarness);
    expect(row(1)?.textContent).toContain('None chosen: leads all work packages');
    await packages.open();
    await packages.clickOptions();
    expect(await packages.getValueText()).toBe('WP2, WP3');
    await press('Save');
    expect(asked('PATCH', `${ADDRESS}/Zofia`).body).toEqual({ role: 'lead', partner: 'CEO', workPackages: ['WP2', 'WP3'] });
  });

  it('says which work packages a lead has', async () => {
    const { row } = await open(listOf(aMember('Lea', { role: 'lead', workPackages: ['WP2', 'WP3'] })));
    expect(row(0)?.textContent).toMatch(/Work-package lead.*WP2, WP3/su);
  });

  it('asks a second time before somebody is out', async () => {
    const { row, pressLabelled, press } = await open();
    await pressLabelled('Remove Zofia');
    expect(row(1)?.textContent).toContain('Remove Zofia from this project?');
    TestBed.inject(HttpTestingController).expectNone(`${ADDRESS}/Zofia`);
    await press('Remove from the project');
    expect(asked('DELETE', `${ADDRESS}/Zofia`).headers.get('If-Match')).toBe('"3"');
  });

  it('says why the last coordinator cannot step down', async () => {
    const { page, press, pressLabelled } = await open();
    await pressLabelled('Remove Ana');
    await press('Leave the project');
    await answer({ [`${ADDRESS}/${ANA.id}`]: { problem: { status: 409, code: 'member.last-coordinator' } } });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('A project needs a coordinator');
  });

  it('asks anew what one may do after changing what one is', async () => {
    const { press, pressLabelled, row, choose } = await open();
    await pressLabelled('Change what Ana is');
    choose(row(0)?.querySelectorAll('select')[0], 'lead');
    await press('Save');
    await answer({ [`${ADDRESS}/${ANA.id}`]: { body: ANA } });
    const memberships = [{ project: 'sociall', role: 'lead', partner: null, workPackages: [] }];
    // Flushed by hand: the list is asked for anew at once, and nothing is settled before that is answered too.
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/session')
      .flush({ ...SESSION, memberships });
    await answer({ ...SETTINGS, [INVITATIONS]: listOf(), [ADDRESS]: LIST });
    expect(TestBed.inject(SessionStore).reach('member.read', 'sociall')).toBeNull();
  });

  it('marks what is missing without asking the server', async () => {
    const { page, press } = await open();
    await press('Send invitation');
    expect(page.textContent).toContain('Enter an email address');
    expect(page.textContent).toContain('Choose the partner this person works for');
    TestBed.inject(HttpTestingController).expectNone({ method: 'POST', url: INVITATIONS });
  });

  it.each([
    ['Send invitation', INVITATIONS],
    ['Add without a mail', ADDRESS],
  ])('lets somebody in by “%s”', async (button, url) => {
    const { page, press, choose } = await open();
    const form = page.querySelector('tn-add-member');
    const email = form?.querySelector('input');
    if (email) email.value = ' Ben@Example.org';
    email?.dispatchEvent(new Event('input'));
    choose(form?.querySelectorAll('select')[1], 'CESIE');
    await press(button);
    const sent = TestBed.inject(HttpTestingController).match({ method: 'POST', url });
    expect(sent.map(({ request }) => request.body as unknown)).toEqual([{ email: 'ben@example.org', role: 'partner', partner: 'CESIE' }]);
  });

  it('shows who is invited, and takes an invitation back', async () => {
    const { page, pressLabelled } = await open();
    expect(page.querySelector('tn-open-invitations')?.textContent).toMatch(
      /ines@example\.org.*lead, WP2, CESIE.*works until 30 November 2099/su,
    );
    await pressLabelled('Take back the invitation of ines@example.org');
    expect(asked('DELETE', `${INVITATIONS}/i1`).body).toBeNull();
  });

  describe('where no mail brings the link', () => {
    const LINK = { link: 'https://turnout.test/invitation#secret', expiresAt: '2099-12-05T10:00:00.000Z' };
    const clipboard = (writeText: (text: string) => Promise<unknown>) => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    };
    const copy = async ({ press }: Awaited<ReturnType<typeof open>>) => {
      await press('Copy link');
      TestBed.inject(HttpTestingController)
        .expectOne({ method: 'POST', url: `${INVITATIONS}/i1/link` })
        .flush(LINK);
      await answer({ ...SETTINGS, [ADDRESS]: LIST, [INVITATIONS]: listOf({ ...INVITED, mail: null }) });
    };

    it('copies a new one, and says that older ones ended', async () => {
      const written: string[] = [];
      clipboard((text) => Promise.resolve(written.push(text)));
      const opened = await open();
      expect(opened.page.querySelector('tn-open-invitation')?.textContent).toContain('no mail goes out');
      await copy(opened);
      expect(written).toEqual([LINK.link]);
      expect(document.body.textContent).toContain('The link for ines@example.org is in the clipboard');
      expect(opened.page.querySelector('tn-open-invitation input')).toBeNull();
    });

    it('shows it selected where the browser refuses its clipboard', async () => {
      clipboard(() => Promise.reject(new Error('NotAllowedError')));
      const opened = await open();
      await copy(opened);
      const field = opened.page.querySelector<HTMLInputElement>('tn-open-invitation input');
      expect(opened.page.querySelector('tn-open-invitation [role=status]')?.textContent).toContain('copy it from here');
      expect([field?.value, field?.selectionStart, field?.selectionEnd]).toEqual([LINK.link, 0, LINK.link.length]);
    });

    it('says why there is none', async () => {
      const { press, page } = await open();
      await press('Copy link');
      await answer({ [`${INVITATIONS}/i1/link`]: { problem: { status: 409, code: 'account.deactivated' } } });
      TestBed.tick();
      expect(page.querySelector('tn-open-invitation [role=alert]')?.textContent).toContain('This account is deactivated');
    });
  });

  it.each([
    [{ mail: 'sent', handedOn: false }, 'mail sent', 0],
    [{ mail: 'waiting', handedOn: false }, 'mail is on its way', 0],
    [{ mail: 'failed', handedOn: true }, 'mail not delivered', 1],
    [{ mail: 'expired', handedOn: true }, 'link has run out', 1],
  ])('says of an invitation with %j: %s', async (changes, words, links) => {
    const { page } = await open(LIST, listOf({ ...INVITED, ...changes }));
    const shown = page.querySelector('tn-open-invitation');
    expect(shown?.textContent).toContain(words);
    expect(shown?.querySelectorAll('[aria-label="Copy link for ines@example.org"]')).toHaveLength(links);
  });
});
