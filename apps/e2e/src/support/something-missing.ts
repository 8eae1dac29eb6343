import type { Page } from 'playwright-core';

/** Records a type and events of long ago in a project without any, so that much is missing of its first partner. Has to stand on a page of the application. */
export async function somethingMissing(page: Page): Promise<void> {
  await page.evaluate(async (project) => {
    const read = async (path: string): Promise<{ items: { code: string }[]; total: number }> => (await fetch(`${project}/${path}`)).json();
    if ((await read('missing')).total > 0) return;
    const send = (path: string, body: object): Promise<Response> =>
      fetch(`${project}/${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    const type = 'roundtable';
    await send('event-types', { code: type, label: 'Roundtable' });
    const leadPartner = (await read('partners')).items[0]?.code;
    const titles = ['Roundtable with the parents of the district', 'Δημιουργία πολιτισμικά ευαίσθητων και βιώσιμων σχολικών συστημάτων'];
    for (const [index, title] of titles.entries()) {
      await send('events', { type, title, leadPartner, startsOn: '2021-03-15', status: index === 0 ? 'planned' : 'held' });
    }
  }, '/api/v1/projects/desegregation');
}
