import { TestBed } from '@angular/core/testing';
import { Connection } from './connection';

describe('Connection', () => {
  let server: jest.Mock<Promise<{ ok: boolean }>>;
  let connection: Connection;

  beforeEach(() => {
    jest.useFakeTimers();
    server = jest.fn(() => Promise.resolve({ ok: true }));
    globalThis.fetch = server as unknown as typeof fetch;
    connection = TestBed.inject(Connection);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is away from the first request without an answer until there is one', () => {
    expect(connection.isAway()).toBe(false);
    connection.lost();
    expect(connection.isAway()).toBe(true);
    connection.reached();
    expect(connection.isAway()).toBe(false);
  });

  it('looks for the server with growing pauses', async () => {
    server.mockRejectedValueOnce(new TypeError('away')).mockResolvedValueOnce({ ok: false });
    connection.lost();
    await jest.advanceTimersByTimeAsync(5_000);
    expect([server.mock.calls.length, connection.isAway()]).toEqual([1, true]);
    await jest.advanceTimersByTimeAsync(9_000);
    expect(server.mock.calls.length).toBe(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect([server.mock.calls.length, connection.isAway()]).toEqual([2, true]);
    await jest.advanceTimersByTimeAsync(20_000);
    expect([server.mock.calls.length, connection.isAway()]).toEqual([3, false]);
  });

  it('looks at once when the browser says that there is a network, or somebody comes back', async () => {
    window.dispatchEvent(new Event('offline'));
    expect(connection.isAway()).toBe(true);
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect([server.mock.calls.length, connection.isAway()]).toEqual([1, false]);
    window.dispatchEvent(new Event('focus'));
    expect(server.mock.calls.length).toBe(1);
  });
});
