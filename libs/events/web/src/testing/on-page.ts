/** What a person reads in an element, in one line. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
}

/** The button or link with these words. */
export function button(page: Element, words: string): HTMLElement {
  const found = [...page.querySelectorAll<HTMLElement>('button, a')].find((each) => textOf(each).includes(words));
  if (!found) throw new Error(`No button says ${words}.`);
  return found;
}

/** The field with this label. */
export function field(page: Element, label: string): HTMLInputElement {
  const found = [...page.querySelectorAll('mat-form-field')].find((each) => textOf(each.querySelector('mat-label')) === label);
  const input = found?.querySelector<HTMLInputElement>('input, textarea');
  if (!input) throw new Error(`No field is labelled ${label}.`);
  return input;
}

/** What stands in red below the field with this label. */
export function errorOf(page: Element, label: string): string {
  const found = [...page.querySelectorAll('mat-form-field')].find((each) => textOf(each.querySelector('mat-label')) === label);
  return textOf(found?.querySelector('mat-error'));
}

/** Types into a field and leaves it. */
export function type(input: HTMLInputElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.blur();
  input.dispatchEvent(new Event('blur'));
}
