import type { Page } from 'playwright-core';
import { ACCOUNTS, PASSWORD } from './support/accounts';
import { visitorWith } from './support/api';
import { useVisitors } from './support/visitors';

const address = (page: Page) => page.getByRole('textbox', { name: 'Email address' });
const password = (page: Page) => page.getByRole('textbox', { name: 'Password' });

async function fillIn(page: Page, email: string, secret: string): Promise<void> {
  await address(page).fill(email);
  await password(page).fill(secret);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

describe('Signing in', () => {
  const visitors = useVisitors();

  it('says that a password is wrong and keeps the address', async () => {
    const page = await visitors.arrive({ refusals: ['401 /session'] });
    await page.goto('/sign-in');
    await fillIn(page, ACCOUNTS.viewer, 'not-the-password');
    await page.getByRole('alert').getByText('This address and password do not belong together').waitFor();
    expect(await address(page).inputValue()).toBe(ACCOUNTS.viewer);
    expect(await password(page).inputValue()).toBe('');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  it('leads where the person wanted to go', async () => {
    const page = await visitors.arrive();
    await page.goto('/p/sociall/events?country=CY');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await fillIn(page, ACCOUNTS.viewer, PASSWORD);
    await page.getByRole('heading', { name: 'Events', level: 1 }).waitFor();
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe('/p/sociall/events?country=CY');
  });

  it('is one click in a demonstration, which says that it is one', async () => {
    const page = await visitors.arrive();
    await page.goto('/');
    await page.getByRole('button', { name: ACCOUNTS.lead }).click();
    await page.getByRole('heading', { name: 'Projects', level: 1 }).waitFor();
    await page.getByRole('region', { name: 'Demonstration' }).getByText('invented accounts').waitFor();
  });

  it('ends with signing out, also for who kept the cookie', async () => {
    const page = await visitors.arrive({ as: 'viewer' });
    await page.goto('/p/sociall/overview');
    await page.getByRole('button', { name: 'Account:' }).click();
    const kept = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    expect((await visitorWith(kept).get('/projects/sociall')).status).toBe(200);

    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    expect(await visitorWith(kept).get('/projects/sociall')).toMatchObject({ status: 401, json: { code: 'session.required' } });

    await page.goto('/p/sociall/overview');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
  });
});
