import type { Page } from 'playwright-core';
import { signedIn } from './support/api';
import { deleteEvents } from './support/events';
import { useVisitors } from './support/visitors';

const FINDINGS = '/p/sociall/findings';
const TITLE = '4 meetings that a journey logged';

const section = (page: Page, name: RegExp) => page.getByRole('region', { name });

describe('Findings', () => {
  const visitors = useVisitors();

  it('set two records side by side, and are accepted with a reason that the report repeats', async () => {
    const page = await visitors.arrive({ as: 'lead' });
    await page.goto(FINDINGS);
    const twice = section(page, /^Probably counted twice/u);
    await twice.getByRole('table').waitFor();
    expect(await twice.getByRole('columnheader').allInnerTexts()).toEqual([
      'Final Meeting- Social Lab Casentino',
      'Final Meeting - Social Lab casentino',
    ]);
    expect(
      await twice
        .getByRole('row', { name: /^Participants same/u })
        .getByRole('cell')
        .allInnerTexts(),
    ).toEqual(['9', '9']);
    await twice.getByRole('row', { name: /^Event type differs/u }).waitFor();

    await twice.getByRole('button', { name: 'It is right as it is …' }).press('Enter');
    await page.getByRole('textbox', { name: 'Why is it right as it is?' }).waitFor();
    await page.keyboard.type('Two groups of nine, one after the other.');
    await page.keyboard.press('Control+Enter');
    const accepted = section(page, /^Accepted/u);
    await accepted.getByText('Two groups of nine, one after the other.').waitFor();
    await page.goto('/p/sociall/reports/events-table');
    await page.getByText('Accepted: Two groups of nine, one after the other.').waitFor();

    await page.goto(FINDINGS);
    await accepted.getByRole('button', { name: 'Reopen' }).click();
    await section(page, /^Probably counted twice/u).waitFor();
  });

  it('are repaired with one click, and that is taken back with another', async () => {
    const page = await visitors.arrive({ as: 'lead' });
    const visitor = await signedIn('lead');
    await deleteEvents(visitor, 'sociall', [TITLE]);
    const event = { type: 'igniting', title: TITLE, startsOn: '2020-02-11', leadPartner: 'CESIE' };
    await visitor.send('POST', '/projects/sociall/events', event);
    await page.goto(`${FINDINGS}?by=event`);
    const about = section(page, new RegExp(`^${TITLE}`, 'u'));
    await about.getByText('The title speaks of 4 meetings').waitFor();
    await about.getByRole('button', { name: 'Mend it' }).click();
    await about.getByText('The title speaks of 4 meetings').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await about.getByText('The title speaks of 4 meetings').waitFor();
    await deleteEvents(visitor, 'sociall', [TITLE]);
  });
});
