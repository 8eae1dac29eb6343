import type { DataSource, EntitySubscriberInterface } from 'typeorm';

/** Counts the statements that the server sends to its database while the work is done. */
export async function countQueries(dataSource: DataSource, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const counter: EntitySubscriberInterface = {
    beforeQuery: () => {
      count += 1;
    },
  };
  dataSource.subscribers.push(counter);
  try {
    await work();
  } finally {
    dataSource.subscribers.splice(dataSource.subscribers.indexOf(counter), 1);
  }
  return count;
}
