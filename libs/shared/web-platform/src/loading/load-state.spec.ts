import { HttpClient } from '@angular/common/http';
import { Injector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { answer, provideWebTesting } from '../testing';
import { load, type LoadOptions } from './load-state';

async function setUp(options?: LoadOptions) {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const id = signal<string | undefined>(undefined);
  const http = TestBed.inject(HttpClient);
  const loaded = runInInjectionContext(TestBed.inject(Injector), () =>
    load(
      () => id(),
      (wanted) => http.get<string>(`/${wanted}`),
      options,
    ),
  );
  return { id, loaded };
}

describe('load', () => {
  it('waits until there is something to ask for, then shows it', async () => {
    const { id, loaded } = await setUp();
    expect(loaded.state()).toEqual({ kind: 'loading' });
    id.set('a');
    await answer({ '/a': { body: 'A' } });
    expect(loaded.state()).toEqual({ kind: 'ready', value: 'A', isStale: false });
    expect(loaded.value()).toBe('A');
  });

  it('says what went wrong, and can be asked again', async () => {
    const { id, loaded } = await setUp();
    id.set('a');
    await answer({ '/a': { offline: true } });
    expect(loaded.state()).toMatchObject({ kind: 'failed', problem: { code: 'client.offline' } });
    loaded.reload();
    await answer({ '/a': { body: 'A' } });
    expect(loaded.value()).toBe('A');
  });

  it('forgets the last value when something else is asked for', async () => {
    const { id, loaded } = await setUp();
    id.set('a');
    await answer({ '/a': { body: 'A' } });
    id.set('b');
    expect(loaded.state()).toEqual({ kind: 'loading' });
  });

  it('keeps the last value as stale where it is told to', async () => {
    const { id, loaded } = await setUp({ keepsLast: true });
    id.set('a');
    await answer({ '/a': { body: 'A' } });
    expect(loaded.value()).toBe('A');
    id.set('b');
    expect(loaded.state()).toEqual({ kind: 'ready', value: 'A', isStale: true });
    await answer({ '/b': { body: 'B' } });
    expect(loaded.state()).toEqual({ kind: 'ready', value: 'B', isStale: false });
  });
});
