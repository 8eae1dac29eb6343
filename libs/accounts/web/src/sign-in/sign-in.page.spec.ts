import { HttpTestingController } from '@angular/common/http/testing';
import { ApplicationRef, Component } from '@angular/core';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ProblemPanelHarness } from '@turnout/shared/ui/testing';
import { answer, type Answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { SESSION } from '../testing/session';
import { SignInPage } from './sign-in.page';

@Component({ selector: 'tn-elsewhere', template: '' })
class Elsewhere {}

const SESSION_ADDRESS = '/api/v1/session';
const SIGNED_OUT: Answer = { problem: { status: 401, code: 'session.required' } };
const DEMO: Answer = { problem: { status: 401, code: 'session.required', params: { demo: true } } };

async function open(first: Answer, url = '/sign-in?to=%2Fp%2Fsociall%2Fevents', provider: string | null = null) {
  const routes = [
    { path: 'sign-in', component: SignInPage },
    { path: '**', component: Elsewhere },
  ];
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter(routes, withComponentInputBinding())] });
  const router = await RouterTestingHarness.create(url);
  await answer({ [SESSION_ADDRESS]: first, '/api/v1/session/options': { body: { provider } } });
  const loader = TestbedHarnessEnvironment.loader(router.fixture);
  const page = router.fixture.nativeElement as HTMLElement;
  const fill = async (email: string, password: string): Promise<void> => {
    const [emailField, passwordField] = await loader.getAllHarnesses(MatInputHarness);
    await emailField?.setValue(email);
    await passwordField?.setValue(password);
    await (await loader.getHarness(MatButtonHarness.with({ selector: '[type=submit]' }))).click();
  };
  return { loader, page, fill };
}

describe('SignInPage', () => {
  it('signs in and leads back to where the person wanted to go', async () => {
    const { fill } = await open(SIGNED_OUT);
    await fill('ana@example.org', 'secret');
    const request = TestBed.inject(HttpTestingController).expectOne({ method: 'POST', url: SESSION_ADDRESS });
    expect(request.request.body).toEqual({ email: 'ana@example.org', password: 'secret' });
    request.flush(SESSION);
    await new Promise((resolve) => setTimeout(resolve));
    await TestBed.inject(ApplicationRef).whenStable();
    expect(TestBed.inject(Router).url).toBe('/p/sociall/events');
  });

  it('says in words that the password is wrong, and keeps the address', async () => {
    const { fill, page, loader } = await open(SIGNED_OUT);
    await fill('ana@example.org', 'wrong');
    await answer({ [SESSION_ADDRESS]: { problem: { status: 401, code: 'session.wrong-credentials' } } });
    expect(page.querySelector('[role=alert]')?.textContent).not.toBe('');
    const [email, password] = await loader.getAllHarnesses(MatInputHarness);
    expect(await email?.getValue()).toBe('ana@example.org');
    expect(await password?.getValue()).toBe('');
    expect(await password?.isFocused()).toBe(true);
  });

  describe('with a second factor', () => {
    const STEP = '/api/v1/session/second-factor';
    const ASKED: Answer = { problem: { status: 401, code: 'session.second-factor-required', params: { challenge: 'the-challenge' } } };

    async function openStep() {
      const opened = await open(SIGNED_OUT);
      await opened.fill('ana@example.org', 'secret');
      await answer({ [SESSION_ADDRESS]: ASKED });
      const enter = async (code: string) => {
        await (await opened.loader.getHarness(MatInputHarness)).setValue(code);
        await (await opened.loader.getHarness(MatButtonHarness.with({ selector: '[type=submit]' }))).click();
      };
      const press = async (text: string) => (await opened.loader.getHarness(MatButtonHarness.with({ text }))).click();
      return { ...opened, enter, press };
    }

    it('asks for the code, in a field that can be typed into at once', async () => {
      const { page, loader, enter } = await openStep();
      const field = await loader.getHarness(MatInputHarness);
      expect([await field.isFocused(), page.querySelector('input')?.autocomplete]).toEqual([true, 'one-time-code']);
      await enter('123 456');
      const request = TestBed.inject(HttpTestingController).expectOne(STEP);
      expect(request.request.body).toEqual({ challenge: 'the-challenge', code: '123 456' });
      request.flush(SESSION);
      await new Promise((resolve) => setTimeout(resolve));
      await TestBed.inject(ApplicationRef).whenStable();
      expect(TestBed.inject(Router).url).toBe('/p/sociall/events');
    });

    it('says at the field that a code is not right, and takes the next', async () => {
      const { page, loader, enter } = await openStep();
      await enter('12345');
      expect(page.querySelector('mat-error')?.textContent).toContain('This code is not right');
      TestBed.inject(HttpTestingController).expectNone(STEP);
      await enter('123456');
      const problem = { code: 'second-factor.wrong-code', params: {}, errors: [{ pointer: '/code', code: 'second-factor.wrong-code' }] };
      TestBed.inject(HttpTestingController).expectOne(STEP).flush(problem, { status: 422, statusText: 'refused' });
      await new Promise((resolve) => setTimeout(resolve));
      TestBed.tick();
      expect(page.querySelector('mat-error')?.textContent).toContain('This code is not right');
      expect(await (await loader.getHarness(MatInputHarness)).isFocused()).toBe(true);
    });

    it('takes a recovery code instead', async () => {
      const { page, enter, press } = await openStep();
      await press('Use a recovery code');
      expect(page.querySelector('mat-label')?.textContent).toBe('Recovery code');
      await enter('abcd-efgh-ijkl-mn23');
      expect(TestBed.inject(HttpTestingController).expectOne(STEP).request.body).toMatchObject({ code: 'abcd-efgh-ijkl-mn23' });
    });

    it('leads back to the password when it took too long, or when somebody wants to', async () => {
      const { page, enter, press, fill } = await openStep();
      await enter('123456');
      await answer({ [STEP]: { problem: { status: 401, code: 'session.challenge-not-valid' } } });
      expect(page.textContent).toContain('That took too long');
      await fill('ana@example.org', 'secret');
      await answer({ [SESSION_ADDRESS]: ASKED });
      await press('Back to the password');
      expect(page.querySelectorAll('input[type=password]')).toHaveLength(1);
      expect(page.textContent).not.toContain('That took too long');
    });
  });

  it('asks for what is missing and sends nothing', async () => {
    const { fill, page } = await open(SIGNED_OUT);
    await fill('', '');
    expect(page.textContent).toContain('Enter your email address');
    expect(page.textContent).toContain('Enter your password');
    TestBed.inject(HttpTestingController).expectNone(SESSION_ADDRESS);
  });

  it('tells managers of passwords which field is which', async () => {
    const { page } = await open(SIGNED_OUT);
    const wishes = [...page.querySelectorAll('input')].map((input) => [input.type, input.autocomplete]);
    expect(wishes).toEqual([
      ['email', 'username'],
      ['password', 'current-password'],
    ]);
  });

  it('offers no demo accounts where there are none', async () => {
    const { page } = await open(SIGNED_OUT);
    expect(page.textContent).not.toContain('@example.org');
  });

  it('signs in with a demo account by one click', async () => {
    const { page } = await open(DEMO);
    const buttons = [...page.querySelectorAll<HTMLButtonElement>('tn-demo-accounts button')];
    expect(buttons).toHaveLength(6);
    buttons.find((button) => button.textContent.includes('partner@example.org'))?.click();
    const { request } = TestBed.inject(HttpTestingController).expectOne({ method: 'POST', url: SESSION_ADDRESS });
    expect(request.body).toEqual({ email: 'partner@example.org', password: 'turnout-demo' });
  });

  it('leads to the identity provider by a link that names it, and back to where the person wanted to go', async () => {
    const { page } = await open(SIGNED_OUT, undefined, 'Example University');
    const link = page.querySelector('tn-provider-option a');
    expect(link?.textContent).toBe('Sign in with Example University');
    expect(link?.getAttribute('href')).toBe('/api/v1/session/provider?to=%2Fp%2Fsociall%2Fevents');
  });

  it('offers no identity provider where there is none', async () => {
    const { page } = await open(SIGNED_OUT);
    expect(page.querySelector('tn-provider-option a')).toBeNull();
  });

  it('says why the identity provider did not lead inside', async () => {
    const { page } = await open(SIGNED_OUT, '/sign-in?refused=provider.not-invited', 'Example University');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Ask the coordinator of your project for an invitation');
  });

  it.each(['session.required', 'provider.nonsense', '<b>'])('says nothing of %s in the address', async (code) => {
    const { page } = await open(SIGNED_OUT, `/sign-in?refused=${encodeURIComponent(code)}`);
    expect(page.querySelector('[role=alert]')).toBeNull();
  });

  it('says that the server is away, and asks again', async () => {
    const { loader } = await open({ offline: true });
    const panel = await loader.getHarness(ProblemPanelHarness);
    expect(await panel.heading()).toBe('The server cannot be reached');
    await panel.retry();
    await answer({ [SESSION_ADDRESS]: SIGNED_OUT });
    expect(await loader.getAllHarnesses(ProblemPanelHarness)).toEqual([]);
  });
});
