import { TestBed } from '@angular/core/testing';
import type { JobRun, ScheduledJob } from '@turnout/shared/api-client';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { JobsPage } from './jobs.page';

const JOBS = '/api/v1/jobs';

const run = (change: Partial<JobRun>): JobRun => ({
  ...{ slot: '2026-11-22T02:30:00.000Z', askedBy: null, state: 'done', attempts: 1, lastError: null, counts: { projects: 5 } },
  ...{ instance: 'alpha · 71', startedAt: '2026-11-22T02:30:07.000Z', finishedAt: '2026-11-22T02:31:19.000Z' },
  ...change,
});

const job = (runs: JobRun[], change: Partial<ScheduledJob> = {}): ScheduledJob => ({
  name: 'judge-projects',
  schedule: { every: 'day', on: null, at: '02:30', zone: 'UTC' },
  nextSlot: '2026-11-23T02:30:00.000Z',
  runs,
  ...change,
});

const lines = (page: Element, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((each) => each.textContent.replace(/\s+/gu, ' ').trim());
const button = (page: Element, words: string): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((each) => each.textContent.includes(words));
  if (!found) throw new Error(`No button says ${words}.`);
  return found;
};

async function open(...jobs: ScheduledJob[]): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(JobsPage);
  const page = fixture.nativeElement as HTMLElement;
  fixture.detectChanges();
  expect(page.querySelector('[role=status]')).not.toBeNull();
  await answer({ [JOBS]: listOf(...jobs) });
  return page;
}

describe('JobsPage', () => {
  it('shows of each job when it is due, and how it went', async () => {
    const page = await open(
      job([
        run({ askedBy: 'Ana', state: 'retrying', attempts: 2, lastError: '23505', counts: null, finishedAt: null }),
        run({ slot: '2026-11-21T02:30:00.000Z', finishedAt: '2026-11-22T02:30:07.200Z', counts: null }),
        run({ slot: '2026-11-20T02:30:00.000Z', finishedAt: '2026-11-22T02:30:19.000Z', counts: { projects: 1, files: 2 } }),
        run({ slot: '2026-11-19T02:30:00.000Z' }),
      ]),
      job([], { name: 'clear-imports', schedule: { every: 'month', on: 31, at: '07:00', zone: 'Europe/Riga' } }),
    );
    expect(lines(page, 'h2')).toEqual(['Judge all projects', 'Clear imports']);
    expect(lines(page, 'header .faint').map((line) => line.split(' · ')[0])).toEqual([
      'Every day at 02:30, UTC',
      'On the last day of every month at 07:00, Europe/Riga',
    ]);
    expect(lines(page, 'tbody td:nth-of-type(1)')).toEqual(['tried again soonattempt 2, said 23505', 'done', 'done']);
    expect(lines(page, 'tbody td:nth-of-type(2)')).toEqual(['', 'nothing to count', '1 project judged, 2 files removed']);
    expect(lines(page, 'tbody td:nth-of-type(3)')).toEqual(['', 'under 1 s', '12 s']);
    expect(lines(page, 'tbody th')[0]).toContain('asked for by Ana');
    expect(page.textContent).toContain('It has not run yet.');
    button(page, 'Show all 4 runs').click();
    TestBed.tick();
    expect(lines(page, 'tbody td:nth-of-type(3)')[3]).toBe('1 min 12 s');
  });

  it('has a job run now, and looks again until it has', async () => {
    const page = await open(job([]));
    button(page, 'Run now').click();
    const running = listOf(job([run({ state: 'running', finishedAt: null })]));
    await answer({ [`${JOBS}/judge-projects/runs`]: { body: run({}) }, [JOBS]: running });
    expect(lines(page, 'tn-status-badge')).toEqual(['running']);
    await new Promise((later) => setTimeout(later, 950));
    await answer({ [JOBS]: listOf(job([run({})])) });
    expect(lines(page, 'tn-status-badge')).toEqual(['done']);
  });

  it('says why it cannot be run now', async () => {
    const page = await open(job([]));
    button(page, 'Run now').click();
    await answer({ [`${JOBS}/judge-projects/runs`]: { problem: { status: 409, code: 'job.is-running' } } });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('This job is running');
  });
});
