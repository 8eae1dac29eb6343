import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

/** Somebody without a mouse. Keys are counted, the characters of typed text are not. */
export interface KeyboardUser {
  /** Keys pressed so far beyond the text itself. */
  readonly presses: () => number;
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Waits until the control of this accessible name and kind has been given the focus. */
  findsFocusOn(kind: string, name: string): Promise<void>;
  /** Presses Tab until the control of this accessible name and kind has the focus. */
  tabTo(kind: string, name: string): Promise<void>;
}

const MOST_TABS = 60;

/** Uses a page by keyboard alone. */
export function keyboardUser(page: Page): KeyboardUser {
  let count = 0;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      count++;
    }
  };
  return {
    presses: () => count,
    press,
    type: (text) => page.keyboard.type(text),
    async findsFocusOn(kind, name) {
      await eventually(async () => {
        expect(await hasFocus(page.getByRole(kind as 'button', { name, exact: true }))).toBe(true);
      });
    },
    async tabTo(kind, name) {
      const wanted = page.getByRole(kind as 'button', { name, exact: true });
      await wanted.first().waitFor();
      for (let tabs = 0; tabs < MOST_TABS; tabs++) {
        await press('Tab');
        if (await hasFocus(wanted)) return;
      }
      throw new Error(`Tab does not lead to the ${kind} "${name}".`);
    },
  };
}

function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((found) => found.some((each) => each === each.ownerDocument.activeElement));
}
