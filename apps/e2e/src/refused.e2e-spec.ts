import type { Page } from 'playwright-core';
import { type ApiVisitor, signedIn } from './support/api';
import { listEvents } from './support/events';
import { useVisitors } from './support/visitors';

const PATH = '/projects/sociall/events';
const GOOD = {
  type: 'igniting',
  title: 'An event that must never be stored',
  startsOn: '2021-04-10',
  leadPartner: 'CESIE',
  participants: { count: 12, quality: 'exact' },
};
const bodyWith = (wrong: object): string => JSON.stringify({ ...GOOD, ...wrong });

describe('What is refused', () => {
  const visitors = useVisitors();
  let coordinator: ApiVisitor;

  beforeAll(async () => {
    coordinator = await signedIn('coordinator');
  });

  it.each([
    ['a negative count', bodyWith({ participants: { count: -1, quality: 'exact' } }), 422, 'participants.count-negative'],
    ['an end before the start', bodyWith({ endsOn: '2021-04-09' }), 422, 'event.end-before-start'],
    ['an unknown type', bodyWith({ type: 'parade' }), 422, 'event.unknown-type'],
    ['a partner of another project', bodyWith({ leadPartner: 'RCISD' }), 422, 'event.unknown-partner'],
    ['a body that is not JSON', '{"title": ', 400, 'request.not-json'],
    ['a title of 1 MB', bodyWith({ title: 'x'.repeat(1_048_576) }), 413, 'request.too-large'],
    ['a title of 501 characters', bodyWith({ title: 'x'.repeat(501) }), 422, 'event.title-too-long'],
  ])('%s gets a problem with its own code, and nothing is stored', async (_, body, status, code) => {
    const before = await listEvents(coordinator, 'sociall');
    const answer = await coordinator.send('POST', PATH, body);
    expect(answer).toMatchObject({ status, type: 'application/problem+json', json: { status, code } });
    expect(answer.text).not.toMatch(/\bat .+:\d+:\d+/u);
    expect(await listEvents(coordinator, 'sociall')).toEqual(before);
  });

  it('a change without a version, or on top of an old one, changes nothing', async () => {
    const { items } = await listEvents(coordinator, 'sociall');
    const path = `${PATH}/${items[0]?.id ?? ''}`;
    const change = { title: 'Overwritten' };
    expect(await coordinator.send('PATCH', path, change)).toMatchObject({ status: 428, json: { code: 'precondition.required' } });
    expect(await coordinator.send('PATCH', path, change, { 'if-match': '"999"' })).toMatchObject({
      status: 412,
      json: { code: 'precondition.failed' },
    });
    expect((await listEvents(coordinator, 'sociall')).items).toEqual(items);
  });

  it('is said beside its field, before anything is sent', async () => {
    const before = await listEvents(coordinator, 'sociall');
    const page = await visitors.arrive({ as: 'coordinator' });
    await page.goto('/p/sociall/events/new');
    await page.getByRole('textbox', { name: 'Title' }).fill(GOOD.title);
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill('10/4/2021');
    await page.getByRole('button', { name: 'It lasted several days' }).click();
    await page.getByRole('textbox', { name: 'Last day' }).fill('9/4/2021');
    await page.getByRole('textbox', { name: 'Participants' }).fill('-5');
    await page.getByRole('button', { name: 'Save', exact: true }).click();

    await saysBeside(page, 'Last day', 'The last day comes before the first');
    await saysBeside(page, 'Participants', 'A count cannot be below zero');
    await page.getByText(/\d fields need another look/u).waitFor();
    expect(await listEvents(coordinator, 'sociall')).toEqual(before);
  });
});

/** The words are those that a screen reader reads with the field. */
async function saysBeside(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label });
  await page.getByText(words).first().waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').filter(Boolean);
  const described = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).innerText()));
  expect(described.join(' ')).toContain(words);
}
