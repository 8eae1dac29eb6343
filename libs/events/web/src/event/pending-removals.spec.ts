import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideWebTesting } from '@turnout/shared/web-platform/testing';
import { PendingRemovals, UNDO_TIME } from './pending-removals';

const PATH = '/api/v1/projects/sociall/events/e1';

describe('removals that can be undone', () => {
  let removals: PendingRemovals;
  let server: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: await provideWebTesting() });
    jest.useFakeTimers();
    removals = TestBed.inject(PendingRemovals);
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => jest.useRealTimers());

  it('deletes the version that was seen once the time for undoing has passed', async () => {
    const ended = removals.begin('sociall', 'e1', '"4"');
    jest.advanceTimersByTime(UNDO_TIME - 1);
    server.expectNone(PATH);
    jest.advanceTimersByTime(1);
    const request = server.expectOne({ method: 'DELETE', url: PATH });
    expect(request.request.headers.get('If-Match')).toBe('"4"');
    request.flush(null, { status: 204, statusText: 'gone' });
    expect(await ended).toEqual({ kind: 'removed' });
    expect(removals.isPending('e1')).toBe(true);
  });

  it('never asks the server about what was undone', async () => {
    const ended = removals.begin('sociall', 'e1', '"4"');
    removals.undo('e1');
    expect(await ended).toEqual({ kind: 'undone' });
    jest.advanceTimersByTime(UNDO_TIME);
    server.expectNone(PATH);
    expect(removals.isPending('e1')).toBe(false);
  });

  it('brings back what the server would not delete', async () => {
    const ended = removals.begin('sociall', 'e1', '"4"');
    jest.advanceTimersByTime(UNDO_TIME);
    server.expectOne(PATH).flush({ code: 'precondition.failed' }, { status: 412, statusText: 'stale' });
    expect((await ended).kind).toBe('failed');
    expect(removals.isPending('e1')).toBe(false);
  });

  it('sends what is still waiting when the page is left', () => {
    const sent = jest.fn().mockResolvedValue(undefined);
    window.fetch = sent;
    void removals.begin('sociall', 'e1', '"4"');
    window.dispatchEvent(new Event('pagehide'));
    expect(sent).toHaveBeenCalledWith(PATH, { method: 'DELETE', headers: { 'If-Match': '"4"' }, keepalive: true });
  });
});
