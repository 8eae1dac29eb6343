import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { ProblemPanelHarness } from '@turnout/shared/ui/testing';
import { answer, type Answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { AccessTokens } from './access-tokens';

const TOKENS = '/api/v1/account/tokens';
const EXPORT = {
  id: 't1',
  name: 'Nightly export',
  scope: 'read',
  createdAt: '2026-11-02T09:00:00.000Z',
  expiresOn: '2999-01-31',
  lastUsedOn: null,
};
const OLD = { ...EXPORT, id: 't2', name: 'Old import', scope: 'write', expiresOn: '2020-01-31', lastUsedOn: '2020-01-30' };
const SECRET = `tnt_${'a'.repeat(43)}`;

async function open(tokens: Answer) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(AccessTokens);
  await answer({ [TOKENS]: tokens });
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const press = async (text: string) => (await loader.getHarness(MatButtonHarness.with({ text }))).click();
  return { page: fixture.nativeElement as HTMLElement, loader, press, server: TestBed.inject(HttpTestingController) };
}

describe('AccessTokens', () => {
  it('lists what each may do, until when, and when it was used', async () => {
    const { page } = await open(listOf(EXPORT, OLD));
    const [first, second] = [...page.querySelectorAll('li')].map((item) => item.textContent);
    expect(first).toMatch(/Nightly export.*Read only.*works until 31 January 2999.*Not used yet/su);
    expect(second).toMatch(/Old import.*Read and change.*has run out.*Last used 30 January 2020/su);
    expect(page.querySelector('pre')).toBeNull();
  });

  it('teaches with a line to try where there is none', async () => {
    const { page } = await open(listOf());
    expect(page.querySelector('pre')?.textContent).toBe(`curl -H 'Authorization: Bearer tnt_…' ${location.origin}/api/v1/projects`);
  });

  it('makes one, shows its secret once, and forgets it', async () => {
    const { page, loader, press, server } = await open(listOf());
    await press('Make a token');
    expect(page.querySelector('mat-error')?.textContent).toContain('Say what the token is for');
    server.expectNone({ method: 'POST', url: TOKENS });
    await (await loader.getHarness(MatInputHarness)).setValue('Nightly export');
    await press('Make a token');
    const request = server.expectOne({ method: 'POST', url: TOKENS });
    expect(request.request.body).toEqual({
      name: 'Nightly export',
      scope: 'read',
      expiresOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string,
    });
    request.flush({ ...EXPORT, secret: SECRET });
    await new Promise((resolve) => setTimeout(resolve));
    await answer({ [TOKENS]: listOf(EXPORT) });
    expect(page.querySelector('tn-shown-once p')?.textContent).toContain('Copy “Nightly export” now');
    expect(page.querySelector('input')?.value).toBe(SECRET);
    await press('I have copied it');
    expect(page.innerHTML).not.toContain(SECRET);
  });

  it('takes one back', async () => {
    const { page, press, server } = await open(listOf(EXPORT));
    expect(page.querySelector('li button')?.ariaLabel).toBe('Take back “Nightly export”');
    await press('Take back');
    expect(server.expectOne(`${TOKENS}/t1`).request.method).toBe('DELETE');
  });

  it('says what the server refused, at the form', async () => {
    const { page, loader, press, server } = await open(listOf(EXPORT));
    await (await loader.getHarness(MatInputHarness)).setValue('One too many');
    await press('Make a token');
    const problem = { code: 'token.too-many', params: { max: 50 }, errors: [] };
    server.expectOne({ method: 'POST', url: TOKENS }).flush(problem, { status: 409, statusText: 'refused' });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    expect(page.querySelector('tn-new-token [role=alert]')?.textContent).toContain('You have 50 access tokens already');
  });

  it('says what went wrong and asks again', async () => {
    const { page, loader } = await open({ problem: { status: 503, code: 'server.database-away' } });
    await (await loader.getHarness(ProblemPanelHarness)).retry();
    await answer({ [TOKENS]: listOf(EXPORT) });
    expect(page.querySelectorAll('li')).toHaveLength(1);
  });
});
