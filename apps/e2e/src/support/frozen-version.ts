import type { Page } from 'playwright-core';

const VERSIONS = '/api/v1/projects/sociall/versions';

/** Freezes the events table of Soci@ll once, and waits until all its files are there. Has to stand on a page of the application. @returns its id */
export async function frozenVersion(page: Page): Promise<string> {
  return page.evaluate(async (path) => {
    interface Frozen {
      readonly id: string;
      readonly state: string;
    }
    const asked = async (address: string, init?: RequestInit): Promise<unknown> => (await fetch(address, init)).json();
    const body = JSON.stringify({ definition: 'events-table', note: 'Handed in on 30 June, πρώτη έκδοση' });
    const { items } = (await asked(path)) as { items: Frozen[] };
    let version =
      items.at(-1) ?? ((await asked(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } })) as Frozen);
    while (version.state === 'rendering') {
      await new Promise((resume) => setTimeout(resume, 200));
      version = (await asked(`${path}/${version.id}`)) as Frozen;
    }
    return version.id;
  }, VERSIONS);
}

/** Makes a link to a version. @returns the path of the page it leads to */
export async function sharedAddress(page: Page, version: string): Promise<string> {
  return page.evaluate(async (path) => {
    const expiresOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const body = JSON.stringify({ expiresOn, note: 'Project officer' });
    const answer = await fetch(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    return ((await answer.json()) as { address: string }).address;
  }, `${VERSIONS}/${version}/links`);
}
