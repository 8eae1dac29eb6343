import { DomainError } from '@turnout/shared/kernel';
import type { StoreContext } from '@turnout/shared/server-platform';

const HOLD = 'select from events where project_id = $1 and id = $2 for no key update';

/** Holds an event until the transaction ends, so that what belongs to it and its review do not change at once. @throws DomainError `event.not-found` */
export async function holdEvent({ manager, project }: StoreContext, event: string): Promise<void> {
  const rows = await manager.query<unknown[]>(HOLD, [project.id, event]);
  if (rows.length === 0) throw new DomainError('event.not-found');
}
