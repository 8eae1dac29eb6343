import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

/** Types into the field with the label, as a person does: in place of what stood there, and then leaves it. */
export async function typeInto(page: HTMLElement, label: string, text: string): Promise<void> {
  const field = fieldOf(page, label);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.dispatchEvent(new Event('blur'));
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
}

/** The field with the label. */
export function fieldOf(page: HTMLElement, label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const named = [...page.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === label);
  const field = named?.htmlFor ? page.ownerDocument.getElementById(named.htmlFor) : null;
  const found = field ?? page.querySelector(`#${CSS.escape(named?.htmlFor ?? 'none')}`);
  if (!found) throw new Error(`There is no field ${label}.`);
  return found as HTMLInputElement;
}

/** Presses the button with the words, and waits until the page shows what comes of it. */
export async function pressed(page: HTMLElement, words: string): Promise<void> {
  const button = [...page.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === words,
  );
  if (!button) throw new Error(`There is no button ${words}.`);
  button.click();
  await settled();
}

/** Lets what was begun come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The next request with the method that is not answered yet. */
export async function sent(method: string): Promise<TestRequest> {
  for (let turn = 0; turn < 20; turn += 1) {
    TestBed.tick();
    const [request] = TestBed.inject(HttpTestingController).match((each) => each.method === method);
    if (request) return request;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`Nothing was sent with ${method}.`);
}
