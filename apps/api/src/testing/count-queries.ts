import { Client } from 'pg';

/** Counts the statements that this process sends to its database while the work is done, whichever way they go. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const sent = jest.spyOn(Client.prototype, 'query');
  try {
    await work();
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}
