import type { Project } from '@turnout/consortium/server';
import type { HistoryEntry, Page } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const PROJECT = '/projects/sociall';
const OWN = { statement: 'Dofinansowane przez Unię Europejską', disclaimer: 'Με δική τους ευθύνη' };

describe('Words of a project’s own for its funding', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
  });
  afterAll(() => api.stop());

  const change = async (fundingStatement: unknown) => {
    const { version } = (await coordinator.get(PROJECT)).json<Project>();
    return coordinator.patch(PROJECT, { fundingStatement }, { 'if-match': `"${String(version)}"` });
  };
  const report = async (format: string): Promise<string> => (await coordinator.get(`${PROJECT}/reports/events-table.${format}`)).text;

  it('take the place of the programme’s in reports until they are taken back', async () => {
    const programme = 'Co-funded by the Erasmus+ Programme of the European Union';
    expect((await coordinator.get(PROJECT)).json<Project>().fundingStatement).toBeNull();
    expect((await change({ ...OWN, statement: ` ${OWN.statement} ` })).json<Project>().fundingStatement).toEqual(OWN);
    for (const format of ['html', 'json']) {
      const text = await report(format);
      expect(text).toContain(OWN.statement);
      expect(text).toContain(OWN.disclaimer);
      expect(text).not.toContain(programme);
    }
    expect((await change({ statement: OWN.statement })).json<Project>().fundingStatement).toEqual({ ...OWN, disclaimer: null });
    expect((await change(null)).json<Project>().fundingStatement).toBeNull();
    expect(await report('json')).toContain(programme);
    const { items } = (await coordinator.get(`${PROJECT}/history?kind=project`)).json<Page<HistoryEntry>>();
    expect(items.at(-1)?.changes).toEqual([
      { field: 'fundingStatement.statement', before: null, after: OWN.statement },
      { field: 'fundingStatement.disclaimer', before: null, after: OWN.disclaimer },
    ]);
  });

  it.each([
    [{ disclaimer: 'alone' }, 'setting.missing', '/fundingStatement/statement'],
    [{ statement: 'x'.repeat(2001) }, 'setting.too-long', '/fundingStatement/statement'],
    [{ statement: 'x', disclaimer: 'Ω'.repeat(2001) }, 'setting.too-long', '/fundingStatement/disclaimer'],
    [{ statement: 7 }, 'request.wrong-type', '/fundingStatement/statement'],
    ['words', 'request.wrong-type', '/fundingStatement'],
    [{ statement: 'x', logo: 'y' }, 'request.unknown-field', '/fundingStatement/logo'],
  ])('are refused as %j', async (given, code, pointer) => {
    expect((await change(given)).problem()).toMatchObject({ status: 422, code, errors: [{ pointer }] });
  });
});
