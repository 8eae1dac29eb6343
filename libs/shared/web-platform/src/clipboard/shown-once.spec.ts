import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Notifications } from '../notifications/notifications';
import { provideWebTesting } from '../testing';
import { ShownOnce } from './shown-once';

const WORDS = { note: 'Copy it now', label: 'The key of “Phone”', copy: 'Copy key', copied: 'It is in the clipboard' };

@Component({
  imports: [ShownOnce],
  template: `
    @if (isShown()) {
      <tn-shown-once secret="tnf_abc" [words]="words" (done)="isShown.set(false)"><a href="#elsewhere">Open it</a></tn-shown-once>
    }
  `,
})
class Page {
  readonly isShown = signal(true);
  readonly words = WORDS;
}

async function open(isAllowed: boolean) {
  const written: string[] = [];
  const writeText = (text: string) => (isAllowed ? Promise.resolve(written.push(text)) : Promise.reject(new Error('NotAllowedError')));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const said: string[] = [];
  TestBed.inject(Notifications).say = (text: string) => void said.push(text);
  const fixture = TestBed.createComponent(Page);
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const press = async (text: string) => {
    [...page.querySelectorAll('button')].find((button) => button.textContent.includes(text))?.click();
    await fixture.whenStable();
  };
  return { page, press, written, said };
}

describe('ShownOnce', () => {
  it('takes the focus with all of it selected, and says what it is and that it is shown only now', async () => {
    const { page } = await open(true);
    const field = page.querySelector('input');
    expect(document.activeElement).toBe(field);
    expect([field?.value, field?.selectionStart, field?.selectionEnd]).toEqual(['tnf_abc', 0, 7]);
    expect([field?.ariaLabel, page.querySelector(`#${field?.getAttribute('aria-describedby') ?? ''}`)?.textContent]).toEqual([
      ...[WORDS.label, WORDS.note],
    ]);
    expect(page.querySelector('.steps a')?.textContent).toBe('Open it');
  });

  it('is copied, and goes when it is not needed any longer', async () => {
    const { page, press, written, said } = await open(true);
    await press('Copy key');
    expect([written, said]).toEqual([['tnf_abc'], [WORDS.copied]]);
    await press('I have copied it');
    expect(page.querySelector('input')).toBeNull();
  });

  it('is selected again where the browser keeps us out of its clipboard', async () => {
    const { page, press, said } = await open(false);
    page.querySelector('button')?.focus();
    await press('Copy key');
    expect([document.activeElement, said]).toEqual([page.querySelector('input'), []]);
  });
});
