import type { StoreContext } from '@turnout/shared/server-platform';

/**
 * Where changes of events meet changes of periods: the project's row. Who records or changes an event shares it, who locks a
 * period takes it alone; so a lock waits for what is under way, and whatever comes behind sees the lock. The periods' own rows
 * would not do, for a period that is added and locked meanwhile has none yet.
 */
const MEETING_POINT = 'select from projects where id = $1 for';

/** Holds the periods of the project as they are until the transaction ends. Comes before the first look at an event that is to be changed. */
export async function keepPeriods({ manager, project }: StoreContext): Promise<void> {
  await manager.query(`${MEETING_POINT} share`, [project.id]);
}

/** Waits for changes of events that are under way, and lets none begin until the transaction ends. */
export async function takePeriods({ manager, project }: StoreContext): Promise<void> {
  await manager.query(`${MEETING_POINT} no key update`, [project.id]);
}
