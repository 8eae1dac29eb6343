import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { OwnProviderLink } from './own-provider-link';

const LINK = '/api/v1/account/provider-link';
const SINCE = '2026-11-02T09:00:00.000Z';

async function open(provider: string | null, since: string | null) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(OwnProviderLink);
  await answer({ [LINK]: { body: { provider, since } } });
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const press = async (text: string) => (await loader.getHarness(MatButtonHarness.with({ text }))).click();
  return { page: fixture.nativeElement as HTMLElement, press };
}

describe('OwnProviderLink', () => {
  it('says nothing where there is neither a provider nor a link', async () => {
    expect((await open(null, null)).page.textContent.trim()).toBe('');
  });

  it('says how to link an account that is not linked', async () => {
    const { page } = await open('Example University', null);
    expect(page.textContent).toMatch(/Signing in with Example University.*Not linked yet/su);
    expect(page.querySelector('button')).toBeNull();
  });

  it('shows since when, says what ending leads to, and ends it', async () => {
    const { page, press } = await open('Example University', SINCE);
    expect(page.textContent).toMatch(/Linked.*Since 2 Nov/su);
    await press('End the link');
    expect(page.textContent).toContain('Your password goes on working');
    TestBed.inject(HttpTestingController).expectNone({ method: 'DELETE', url: LINK });
    await press('End the link');
    TestBed.inject(HttpTestingController).expectOne({ method: 'DELETE', url: LINK }).flush(null);
    await answer({ [LINK]: { body: { provider: 'Example University', since: null } } });
    expect(page.textContent).toContain('Not linked yet');
    expect(document.body.textContent).toContain('The link has ended');
  });

  it('lets a link end whose provider is no longer used, and asks first', async () => {
    const { page, press } = await open(null, SINCE);
    expect(page.textContent).toMatch(/no longer uses.*Linked/su);
    await press('End the link');
    await press('Cancel');
    TestBed.inject(HttpTestingController).expectNone({ method: 'DELETE', url: LINK });
  });

  it('says why it was refused', async () => {
    const { page, press } = await open('Example University', SINCE);
    await press('End the link');
    await press('End the link');
    const refusal = { code: 'provider.not-linked', params: {}, errors: [] };
    TestBed.inject(HttpTestingController).expectOne({ method: 'DELETE', url: LINK }).flush(refusal, { status: 404, statusText: 'refused' });
    await answer({ [LINK]: { body: { provider: 'Example University', since: null } } });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('not linked to anybody there');
  });
});
