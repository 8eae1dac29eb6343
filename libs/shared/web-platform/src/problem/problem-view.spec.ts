import { TestBed } from '@angular/core/testing';
import { Connection } from '../connection/connection';
import { provideWebTesting } from '../testing/provide-web-testing';
import type { Problem } from './problem';
import { ProblemView } from './problem-view';

const OFFLINE: Problem = { code: 'client.offline', status: 0, params: {}, fields: [], detail: null, requestId: null };

async function show(problem: Problem, reloads: boolean) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(ProblemView);
  fixture.componentRef.setInput('problem', problem);
  fixture.componentRef.setInput('reloads', reloads);
  let retries = 0;
  fixture.componentInstance.retry.subscribe(() => retries++);
  const connection = TestBed.inject(Connection);
  connection.lost();
  fixture.detectChanges();
  connection.reached();
  fixture.detectChanges();
  return { words: (fixture.nativeElement as HTMLElement).textContent, retries: () => retries };
}

describe('a problem on a page', () => {
  it('is calm about what is only read, and is tried again when there is a network', async () => {
    const { words, retries } = await show(OFFLINE, true);
    expect(words).toContain('shown by itself as soon as there is one');
    expect(retries()).toBe(1);
  });

  it('repeats nothing that somebody did, and nothing that failed otherwise', async () => {
    const done = await show(OFFLINE, false);
    expect(done.words).toContain('Check your connection');
    expect(done.retries()).toBe(0);
    TestBed.resetTestingModule();
    const other = await show({ ...OFFLINE, code: 'server.failed', status: 500 }, true);
    expect(other.words).toContain('Something went wrong on the server');
    expect(other.retries()).toBe(0);
  });
});
