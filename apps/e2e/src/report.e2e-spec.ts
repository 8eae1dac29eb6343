import type { Page } from 'playwright-core';
import { type ApiVisitor, signedIn } from './support/api';
import { downloadOf } from './support/downloads';
import { keyboardUser } from './support/keyboard';
import { pdfText, squeezed } from './support/pdf-text';
import { useVisitors } from './support/visitors';

const PROJECT = 'sociall';
const NAME = 'Deliverable 2.1';
const SENTENCE = 'In all 712 participants came to 34 events.';

interface Compositions {
  readonly items: readonly { readonly id: string; readonly version: number; readonly composition: { readonly name: string } }[];
}

describe('A report', () => {
  const visitors = useVisitors();
  let lead: ApiVisitor;

  beforeAll(async () => {
    lead = await signedIn('lead');
  });
  afterAll(async () => {
    const { items } = (await lead.get(`/projects/${PROJECT}/compositions`)).json as Compositions;
    const mine = items.filter(({ composition }) => composition.name === NAME);
    for (const { id, version } of mine) {
      await lead.send('DELETE', `/projects/${PROJECT}/compositions/${id}`, undefined, { 'If-Match': `"${String(version)}"` });
    }
  });

  it('is composed, mended, downloaded, frozen and compared', async () => {
    const page = await visitors.arrive({ as: 'lead' });
    const user = keyboardUser(page);
    await page.goto(`/p/${PROJECT}/reports`);
    await page.getByRole('button', { name: 'Compose a global report' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill(NAME);

    // A sentence with a number that is wrong, and a figure that cannot be.
    await page.getByRole('button', { name: 'Edit text of Conclusions' }).click();
    await user.findsFocusOn('textbox', 'Conclusions');
    await user.press('Control+End', 'Enter');
    await user.type('In all 586 participants came to @');
    await user.findsFocusOn('combobox', 'Which figure');
    await user.type('events');
    await user.press('Enter');
    await user.type(' events.');
    await user.press('Escape');
    await user.findsFocusOn('button', 'Edit text of Conclusions');

    await page.getByText('The text says 586 participants, the records say 712.').first().waitFor();
    expect(await page.locator('tn-document-sheet mark').innerText()).toBe('586');
    await page.getByRole('button', { name: 'Put in 712, live' }).click();
    await page.locator('tn-document-sheet mark').waitFor({ state: 'detached' });
    await saved(page);
    await page.locator('tn-document-sheet').getByText('came to').last().waitFor();

    const pdf = await downloaded(page, 'PDF');
    expect(await pdfText(pdf)).toContain(squeezed(SENTENCE));
    expect(
      Buffer.from(await downloaded(page, 'Word'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');

    await page.getByRole('button', { name: 'Freeze' }).click();
    await page.getByRole('button', { name: 'Freeze for good' }).click();
    await page.getByText(`${NAME} is frozen as version`).waitFor();
    await page.getByRole('link', { name: 'Compare with today' }).click();
    await page.getByText('Nothing has changed.').waitFor();
  });
});

async function saved(page: Page): Promise<void> {
  await page.getByRole('status').getByText('All saved').waitFor();
}

async function downloaded(page: Page, format: string): Promise<Uint8Array> {
  const { bytes } = await downloadOf(page, async () => {
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.getByRole('menuitem', { name: format, exact: true }).click();
  });
  return bytes;
}
