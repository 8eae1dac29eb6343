import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
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

async function open(first: Answer, url = '/sign-in?to=%2Fp%2Fsociall%2Fevents') {
  const routes = [
    { path: 'sign-in', component: SignInPage },
    { path: '**', component: Elsewhere },
  ];
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter(routes, withComponentInputBinding())] });
  const router = await RouterTestingHarness.create(url);
  await answer({ [SESSION_ADDRESS]: first });
  const loader = TestbedHarnessEnvironment.loader(router.fixture);
  const page = router.fixture.nativeElement as HTMLElement;
  const submit = await loader.getHarness(MatButtonHarness.with({ selector: '[type=submit]' }));
  const fill = async (email: string, password: string): Promise<void> => {
    const [emailField, passwordField] = await loader.getAllHarnesses(MatInputHarness);
    await emailField?.setValue(email);
    await passwordField?.setValue(password);
    await submit.click();
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

  it('says that the server is away, and asks again', async () => {
    const { loader } = await open({ offline: true });
    const panel = await loader.getHarness(ProblemPanelHarness);
    expect(await panel.heading()).toBe('The server cannot be reached');
    await panel.retry();
    await answer({ [SESSION_ADDRESS]: SIGNED_OUT });
    expect(await loader.getAllHarnesses(ProblemPanelHarness)).toEqual([]);
  });
});
