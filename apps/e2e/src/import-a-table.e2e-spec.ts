import { SOCIALL_SUMS, SOCIALL_TABLE } from '@turnout/events/domain/testing';
import type { Page } from 'playwright-core';
import { accessibilityViolations } from './support/accessibility';
import { type ApiVisitor, signedIn } from './support/api';
import { listEvents } from './support/events';
import { eventually } from './support/eventually';
import { paste } from './support/paste';
import { useVisitors } from './support/visitors';

/** A copy of the project as it was set up, without an event. */
const PROJECT = { code: 'sociall-anew', acronym: 'Soci@ll anew', title: 'Soci@ll from its printed table', copySetupFrom: 'sociall' };
/** As many decisions as a person may be asked for. */
const MOST_DECISIONS = 8;

const questions = (page: Page) => page.locator('tn-question-card:not(.answered)');
const line = (page: Page, words: RegExp) =>
  eventually(async () => {
    expect((await page.locator('tn-understood-line').innerText()).replace(/\s+/gu, ' ')).toMatch(words);
  });

interface Summed {
  readonly rows: readonly {
    readonly key: string | null;
    readonly records: number;
    readonly events: number;
    readonly participants: number;
  }[];
}

/** Records, events and participants by type, country or level. */
async function sums(visitor: ApiVisitor, by: string): Promise<Readonly<Record<string, readonly number[]>>> {
  const { rows } = (await visitor.get(`/projects/${PROJECT.code}/summary?by=${by}`)).json as Summed;
  return Object.fromEntries(rows.map(({ key, records, events, participants }) => [key ?? 'European', [records, events, participants]]));
}

/** Takes the first answer to each question, and counts them. */
async function answerAll(page: Page): Promise<number> {
  let decisions = 0;
  for (; (await questions(page).count()) > 0; decisions += 1) {
    expect(decisions).toBeLessThan(MOST_DECISIONS);
    const before = await questions(page).count();
    await questions(page).first().getByRole('button').nth(1).click();
    await eventually(async () => expect(await questions(page).count()).toBeLessThan(before));
  }
  return decisions;
}

describe('A table that was printed', () => {
  const visitors = useVisitors();
  let coordinator: ApiVisitor;

  beforeAll(async () => {
    coordinator = await signedIn('administrator');
    const { status } = await coordinator.send('POST', '/projects', { ...PROJECT, startsOn: '2018-01-01', endsOn: '2021-08-31' });
    expect(status).toBe(201);
  });

  it('becomes the events it tells of by a paste and few answers, and can be taken back', async () => {
    const page = await visitors.arrive({ as: 'administrator' });
    const since = performance.now();
    await page.goto(`/p/${PROJECT.code}/events`);
    await page.getByRole('main').getByRole('link', { name: 'Import a table' }).last().click();
    await page.getByRole('heading', { name: 'Drop a file here, or paste a table' }).waitFor();
    await paste(page, { 'text/plain': SOCIALL_TABLE });

    await line(page, /^31 records 31 events 712 participants .*7 rows passed over/u);
    const store = page.getByRole('button', { name: 'Add 31 records, leave 7 out' });
    expect(await store.getAttribute('aria-disabled')).toBe('true');
    const address = page.url();
    const decisions = await answerAll(page);
    await line(page, /^31 records 34 events 712 participants 7 rows passed over/u);
    // What was decided is where it was left, also for whoever comes back to the address.
    await page.goto(address);
    await line(page, /^31 records 34 events 712 participants/u);
    await store.click();
    await page.getByRole('heading', { name: '31 records added' }).waitFor();
    const seconds = (performance.now() - since) / 1000;
    process.stderr.write(
      `  from the printed table to its events: ${String(decisions)} decisions, ${seconds.toFixed(1)} s of script time\n`,
    );
    expect(await accessibilityViolations(page)).toEqual([]);

    expect((await listEvents(coordinator, PROJECT.code)).totals).toMatchObject({ records: 31, events: 34, participants: 712 });
    expect(await sums(coordinator, 'type')).toEqual(SOCIALL_SUMS.type);
    expect(await sums(coordinator, 'country')).toEqual(SOCIALL_SUMS.country);
    await page.getByRole('link', { name: 'See these events' }).click();
    await eventually(async () => {
      const totals = page.getByRole('region', { name: 'Totals of all events that match' });
      expect(await totals.innerText()).toMatch(/31 records\s*34 events\s*712 participants/u);
    });
    await page.getByRole('link', { name: 'Final Meeting- Social Lab Casentino' }).click();
    await page.getByText('Where this came from').click();
    await page.getByText('OXAFAM').waitFor();

    await page.goto(address);
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByRole('heading', { name: 'This import is undone' }).waitFor();
    expect((await listEvents(coordinator, PROJECT.code)).total).toBe(0);
  });
});
