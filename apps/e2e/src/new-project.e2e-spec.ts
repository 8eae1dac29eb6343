import type { Page } from 'playwright-core';
import { type ApiVisitor, signedIn } from './support/api';
import { downloadOf } from './support/downloads';
import { listEvents } from './support/events';
import { eventually } from './support/eventually';
import { pdfText, squeezed } from './support/pdf-text';
import { useVisitors } from './support/visitors';

const CODE = 'open-doors';
const TITLE = 'Ouvrir les portes : première réunion du partenariat';
const PARTNERS = [
  { code: 'ASBL Pont', name: 'Le Pont des écoles', country: 'Belgium' },
  { code: 'Šola Vič', name: 'Osnovna šola Vič', country: 'Slovenia' },
] as const;
const TYPES = ['Transnational project meeting', 'Learning, teaching or training activity', 'Local activity', 'Multiplier event'];
const MEETING = 'Transnational project meeting';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const type = (page: Page, field: string, words: string) => page.getByRole('textbox', { name: field, exact: true }).fill(words);
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const settings = (page: Page) => page.getByRole('navigation', { name: 'Pages of the settings' });

async function begin(page: Page): Promise<void> {
  await page.goto('/projects');
  await follow(page, 'New project');
  await type(page, 'Acronym', 'Open Doors');
  await type(page, 'Title', 'Open Doors: schools that receive their neighbourhood');
  await page.getByLabel('First day').fill('2024-09-01');
  await page.getByLabel('Last day').fill('2026-08-31');
  const start = page.getByRole('combobox', { name: 'Begin with' });
  expect(await start.locator('option:checked').innerText()).toBe('Template: Erasmus+');
  await eventually(async () => {
    expect(await page.getByRole('textbox', { name: 'Code' }).inputValue()).toBe(CODE);
  });
  await press(page, 'Begin the project');
  await heading(page, 'Partners');
  expect(new URL(page.url()).pathname).toBe(`/p/${CODE}/settings/partners`);
}

async function addPartner(page: Page, { code, name, country }: (typeof PARTNERS)[number]): Promise<void> {
  await press(page, 'Add a partner');
  await type(page, 'Short name', code);
  await type(page, 'Full name', name);
  await page.getByRole('combobox', { name: 'Country' }).selectOption(country);
  await press(page, 'Add a partner');
  const row = page.getByRole('listitem').filter({ has: page.getByText(code, { exact: true }) });
  await row.getByText(country).waitFor();
}

async function checkTypes(page: Page): Promise<void> {
  await settings(page).getByRole('link', { name: 'Event types' }).click();
  await heading(page, 'Event types');
  await page.getByText('Multiplier event', { exact: true }).waitFor();
  expect(await page.locator('tn-settings-list li tn-type-badge').allInnerTexts()).toEqual(TYPES);
}

async function logFirstEvent(page: Page): Promise<void> {
  await follow(page, 'Events');
  await page.getByRole('heading', { name: 'No events yet' }).waitFor();
  await follow(page, 'Log the first event');
  await page.getByRole('combobox', { name: 'Event type' }).click();
  await page.getByRole('option', { name: MEETING }).click();
  await type(page, 'Title', TITLE);
  await type(page, 'Date', '14.10.2024');
  await page.getByRole('combobox', { name: 'Lead partner' }).fill('Pont');
  await page.getByRole('option', { name: 'ASBL Pont' }).click();
  await type(page, 'Participants', '17');
  await press(page, 'Save');
  await heading(page, TITLE);
}

/** In its row, below its type, and in the totals of the list. */
async function expectListed(page: Page): Promise<void> {
  await follow(page, 'Events');
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: TITLE }) });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/14\/10\/2024[\s\S]*M2[\s\S]*ASBL Pont[\s\S]*17/u);
  expect(await page.getByRole('row', { name: new RegExp(`^${MEETING}`, 'u') }).innerText()).toMatch(/1 event[\s\S]*17/u);
  await eventually(async () => {
    const totals = page.getByRole('region', { name: 'Totals of all events that match' });
    expect(await totals.innerText()).toMatch(/1 record\s*1 event\s*17 participants/u);
  });
}

async function expectSums(page: Page): Promise<void> {
  await follow(page, 'Reports');
  await page.getByRole('link', { name: 'Events and participants by type' }).click();
  const sheet = page.getByRole('main').getByRole('table', { name: 'Events and participants of Open Doors' });
  await sheet.waitFor();
  expect(await sheet.getByRole('row', { name: MEETING }).innerText()).toMatch(/\b1\s+1\s+17\b/u);
  for (const other of TYPES.slice(1)) expect(await sheet.getByRole('row', { name: other }).innerText()).not.toContain('17');
}

async function expectOnPaper(page: Page): Promise<void> {
  await follow(page, 'Events');
  await press(page, 'Download');
  const file = await downloadOf(page, () => page.getByRole('menuitem', { name: 'PDF' }).click());
  const text = await pdfText(file.bytes);
  for (const words of [TITLE, 'ASBL Pont', 'Co-funded by the European Union', '1 event in 1 record, 17 participants as reported']) {
    expect(text).toContain(squeezed(words));
  }
}

describe('A new project', () => {
  const visitors = useVisitors();
  let administrator: ApiVisitor;

  beforeAll(async () => {
    administrator = await signedIn('administrator');
  });

  it('begins from a template and has its first event on paper, all through the screens', async () => {
    const page = await visitors.arrive({ as: 'administrator' });
    const since = performance.now();
    await begin(page);
    for (const partner of PARTNERS) await addPartner(page, partner);
    await checkTypes(page);
    await logFirstEvent(page);
    await expectListed(page);
    await expectSums(page);
    await expectOnPaper(page);
    const seconds = (performance.now() - since) / 1000;
    // People are promised to need less than three minutes.
    process.stderr.write(`  from "New project" to the PDF with its first event: ${seconds.toFixed(1)} s of script time\n`);
    expect((await listEvents(administrator, CODE)).totals).toMatchObject({ records: 1, events: 1, participants: 17 });
  });
});
