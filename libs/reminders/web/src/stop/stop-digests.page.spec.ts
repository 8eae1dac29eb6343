import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, provideRouter } from '@angular/router';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { of } from 'rxjs';
import { StopDigestsPage } from './stop-digests.page';

it('stops the mails when somebody presses the button, and says what to do about a link that is over', async () => {
  const route = { provide: ActivatedRoute, useValue: { fragment: of('secret') } };
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([]), route] });
  const page = TestBed.createComponent(StopDigestsPage).nativeElement as HTMLElement;
  TestBed.tick();
  const press = (): void => page.querySelector<HTMLButtonElement>('button.mat-mdc-unelevated-button')?.click();
  press();
  await answer({ '/api/v1/digest-stops/secret': { problem: { status: 410, code: 'digest-stop.not-valid' } } });
  expect(page.textContent).toContain('This link does not work any more');
  press();
  await answer({ '/api/v1/digest-stops/secret': { body: null } });
  expect(page.querySelector('[role=status]')?.textContent).toContain('You get no such mails any more');
});
