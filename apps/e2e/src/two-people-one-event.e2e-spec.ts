import type { Page } from 'playwright-core';
import { type ApiVisitor, signedIn } from './support/api';
import { deleteEvents } from './support/events';
import { useVisitors } from './support/visitors';

const TITLE = 'Laboratorio di quartiere con le famiglie';
const EVENT = {
  type: 'igniting',
  title: TITLE,
  startsOn: '2020-02-01',
  leadPartner: 'CESIE',
  participants: { count: 10, quality: 'exact' },
};

const participants = (page: Page) => page.getByRole('textbox', { name: 'Participants' });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();

describe('Two people who change one event', () => {
  const visitors = useVisitors();
  let coordinator: ApiVisitor;
  let id: string;

  beforeAll(async () => {
    coordinator = await signedIn('coordinator');
    ({ id } = (await coordinator.send('POST', '/projects/sociall/events', EVENT)).json as { id: string });
  });
  afterAll(() => deleteEvents(coordinator, 'sociall', [TITLE]));

  it('lose nothing: the slower one sees both versions and who was faster, and the history tells it all', async () => {
    const path = `/p/sociall/events/${id}`;
    const lead = await visitors.arrive({ as: 'lead' });
    const partner = await visitors.arrive({ as: 'partner', refusals: [`412 /${id}`] });
    for (const page of [lead, partner]) {
      await page.goto(`${path}/edit`);
      await participants(page).waitFor();
    }

    await participants(lead).fill('12');
    await save(lead);
    await heading(lead);

    await participants(partner).fill('15');
    await save(partner);
    const panel = partner.getByRole('alert').filter({ hasText: 'Somebody changed this event meanwhile' });
    await panel.getByText(/Demo work-package lead saved it on/u).waitFor();
    expect(
      await panel
        .getByRole('row', { name: /Participants/u })
        .getByRole('cell')
        .allInnerTexts(),
    ).toEqual(['12', '15']);
    expect(await participants(partner).inputValue()).toBe('15');

    await panel.getByRole('button', { name: 'Save mine' }).click();
    await heading(partner);
    const history = partner.locator('tn-event-history');
    await history.getByText('Demo partner').waitFor();
    const entries = await history.getByRole('listitem').allInnerTexts();
    expect(entries.map((entry) => /^Demo [a-z -]+/u.exec(entry)?.[0].trim())).toEqual([
      'Demo partner',
      'Demo work-package lead',
      'Demo coordinator',
    ]);
    expect(entries[0]).toMatch(/Participants\s+(?:Before:)?\s*12\s+(?:Now:)?\s*15/u);
  });
});
