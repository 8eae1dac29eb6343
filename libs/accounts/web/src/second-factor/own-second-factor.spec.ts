import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import type { SecondFactorState } from '@turnout/shared/api-client';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { OwnSecondFactor } from './own-second-factor';

const OWN = '/api/v1/account/second-factor';
const OFF: SecondFactorState = { active: false, since: null, recoveryCodesLeft: 0, available: true };
const ON: SecondFactorState = { active: true, since: '2026-11-02T09:00:00.000Z', recoveryCodesLeft: 10, available: true };
const SECRET = { secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', uri: 'otpauth://totp/Turnout:ana?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' };
const CODES = ['ABCD-EFGH-IJKL-MN23', 'ABCD-EFGH-IJKL-MN24'];

async function open(state: SecondFactorState) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(OwnSecondFactor);
  document.body.append(fixture.nativeElement as HTMLElement);
  await answer({ [OWN]: { body: state } });
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const server = TestBed.inject(HttpTestingController);
  const press = async (text: string) => (await loader.getHarness(MatButtonHarness.with({ text }))).click();
  const fill = async (...values: readonly string[]) => {
    const fields = await loader.getAllHarnesses(MatInputHarness);
    for (const [index, value] of values.entries()) await fields[index]?.setValue(value);
  };
  const settle = async (request: TestRequest, body: object | null) => {
    request.flush(body);
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  return { page: fixture.nativeElement as HTMLElement, loader, server, press, fill, settle };
}

describe('OwnSecondFactor', () => {
  it('leads from the password over the QR code to the recovery codes', async () => {
    const { page, loader, server, press, fill, settle } = await open(OFF);
    await press('Set up a second factor');
    await fill('three tall trees');
    await press('Next');
    const begun = server.expectOne({ method: 'POST', url: OWN });
    expect(begun.request.body).toEqual({ password: 'three tall trees' });
    await settle(begun, SECRET);

    expect(page.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe('QR code for your authenticator app');
    expect(page.querySelector('svg path')?.getAttribute('d')?.length).toBeGreaterThan(1000);
    expect(page.querySelector('code')?.textContent).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ');
    const input = page.querySelector('input');
    expect([input?.autocomplete, input?.inputMode]).toEqual(['one-time-code', 'numeric']);
    expect(await (await loader.getHarness(MatInputHarness)).isFocused()).toBe(true);

    await fill('12 34 56');
    await press('Turn it on');
    const confirmed = server.expectOne(`${OWN}/confirm`);
    expect(confirmed.request.body).toEqual({ code: '12 34 56' });
    await settle(confirmed, { codes: CODES });
    await answer({ [OWN]: { body: ON } });
    expect(document.activeElement?.textContent).toBe('Your recovery codes');
    expect([...page.querySelectorAll('li')].map(({ textContent }) => textContent.trim())).toEqual(CODES);
    await press('I have kept them');
    expect(page.textContent).not.toContain(CODES[0]);
    expect(page.textContent).toContain('10 recovery codes left');
  });

  it('says at the fields what will not do', async () => {
    const { page, server, press, fill, settle } = await open(OFF);
    await press('Set up a second factor');
    await press('Next');
    expect(page.querySelector('mat-error')?.textContent).toContain('This is not your password');
    server.expectNone({ method: 'POST', url: OWN });
    await fill('three tall trees');
    await press('Next');
    await settle(server.expectOne({ method: 'POST', url: OWN }), SECRET);
    await fill('12345');
    await press('Turn it on');
    expect(page.querySelector('mat-error')?.textContent).toContain('This code is not right');
    server.expectNone(`${OWN}/confirm`);
  });

  it('warns when few recovery codes are left, and gets new ones for password and code', async () => {
    const { page, server, press, fill, settle } = await open({ ...ON, recoveryCodesLeft: 1 });
    expect(page.querySelectorAll('tn-status-badge')[1]?.textContent).toContain('1 recovery code left');
    await press('New recovery codes');
    await fill('three tall trees', '123456');
    await press('New recovery codes');
    const renewed = server.expectOne(`${OWN}/recovery-codes`);
    expect(renewed.request.body).toEqual({ password: 'three tall trees', code: '123456' });
    await settle(renewed, { codes: CODES });
    await answer({ [OWN]: { body: ON } });
    expect(page.querySelectorAll('li')).toHaveLength(2);
  });

  it('ends with password and code', async () => {
    const { page, server, press, fill, settle } = await open(ON);
    await press('Turn it off');
    await fill('three tall trees', 'abcd-efgh-ijkl-mn23');
    await press('Turn it off');
    const ended = server.expectOne({ method: 'DELETE', url: OWN });
    expect(ended.request.body).toEqual({ password: 'three tall trees', code: 'abcd-efgh-ijkl-mn23' });
    await settle(ended, null);
    await answer({ [OWN]: { body: OFF } });
    expect(page.textContent).toContain('Set up a second factor');
  });

  it('says where there can be none', async () => {
    const { page } = await open({ ...OFF, available: false });
    expect(page.textContent).toContain('has no key to keep second factors with');
    expect(page.querySelector('button')).toBeNull();
  });

  it('says that it cannot be known, and asks again', async () => {
    TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
    const fixture = TestBed.createComponent(OwnSecondFactor);
    await answer({ [OWN]: { offline: true } });
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('The server cannot be reached');
  });
});
