import { type ApiVisitor, signedIn } from './support/api';
import { listEvents } from './support/events';
import { useVisitors } from './support/visitors';

const PROJECTS = ['desegregation', 'exchange-hub-plus', 'inclusion4schools', 'skola-kopiena', 'sociall'];

interface ProjectList {
  readonly items: readonly { readonly code: string }[];
}

const projectsOf = async (visitor: ApiVisitor): Promise<readonly string[]> =>
  ((await visitor.get('/projects')).json as ProjectList).items.map(({ code }) => code).sort();

describe('Several projects', () => {
  const visitors = useVisitors();
  let coordinator: ApiVisitor;
  let other: ApiVisitor;

  beforeAll(async () => {
    [coordinator, other] = [await signedIn('coordinator'), await signedIn('other')];
  });

  it('are seen by their members only', async () => {
    expect(await projectsOf(coordinator)).toEqual(PROJECTS);
    expect(await projectsOf(other)).toEqual(['exchange-hub-plus']);
  });

  it.each(['', '/events', '/summary?by=type', '/partners', '/event-types', '/targets', '/reports', '/reports/events-table.pdf'])(
    'answer nothing about Soci@ll%s to a stranger, not even that it is there',
    async (path) => {
      const [hidden, absent] = [await other.get(`/projects/sociall${path}`), await other.get(`/projects/nobodys${path}`)];
      expect(hidden).toMatchObject({ status: 404, json: { code: 'project.not-found' } });
      expect(hidden.json).toEqual({ ...(absent.json as object), requestId: (hidden.json as { requestId: string }).requestId });
    },
  );

  it('do not lend each other their events', async () => {
    const [{ id = '' } = {}] = (await listEvents(coordinator, 'sociall')).items;
    const answer = await coordinator.get(`/projects/exchange-hub-plus/events/${id}`);
    expect(answer).toMatchObject({ status: 404, json: { code: 'event.not-found' } });
  });

  it('say in the web what a stranger may not see', async () => {
    const page = await visitors.arrive({ as: 'other', refusals: ['404 /projects/sociall'] });
    await page.goto('/projects');
    const projects = page.getByRole('article');
    await projects.first().waitFor();
    expect(await projects.count()).toBe(1);
    await page.goto('/p/sociall/overview');
    await page.getByRole('heading', { name: 'There is no such project' }).first().waitFor();
    expect(await page.getByText('712').count()).toBe(0);
  });

  it('are changed between in the switcher', async () => {
    const page = await visitors.arrive({ as: 'coordinator' });
    await page.goto('/p/sociall/overview');
    await page.getByRole('button', { name: 'Project: Soci@ll' }).click();
    const panel = page.getByRole('dialog', { name: 'Projects' });
    const listed = panel.getByRole('listitem');
    // The panel opens on what is known already, and the list follows.
    await listed.nth(PROJECTS.length - 1).waitFor();
    expect(await listed.count()).toBe(PROJECTS.length);
    await panel.getByRole('link', { name: 'Skola – kopienā' }).click();
    await page.getByRole('heading', { name: 'Skola – kopienā', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/p/skola-kopiena/overview');
  });

  it('without events say what will be here, and what is missing for it', async () => {
    const page = await visitors.arrive({ as: 'other' });
    await page.goto('/p/exchange-hub-plus/events');
    await page.getByRole('heading', { name: 'This project has no event types yet' }).waitFor();
    await page.getByRole('link', { name: 'Open the settings' }).waitFor();
    await page.goto('/p/exchange-hub-plus/overview');
    await page.getByRole('heading', { name: 'How it begins' }).waitFor();
  });

  it('whose counts nobody stated say "not known", never 0', async () => {
    const page = await visitors.arrive({ as: 'coordinator' });
    await page.goto('/p/inclusion4schools/events');
    const totals = page.getByRole('region', { name: 'Totals of all events that match' });
    await totals.getByText('participants not known').waitFor();
    await totals.getByText('4 without a count').waitFor();
    const undated = page.getByRole('row').filter({ hasText: 'parallel running RIA projects' });
    expect(await undated.count()).toBe(2);
    for (const row of await undated.all()) expect(await row.getByRole('cell').nth(1).innerText()).toMatch(/^not known/iu);
  });
});
