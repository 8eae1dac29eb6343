import { DomainError } from '@turnout/shared/kernel';
import type { StoreContext } from '@turnout/shared/server-platform';
import type { Partner } from '../partner.dto';
import type { PartnerQueries } from '../partner.queries';

/** Two partners of which one is to be merged into the other. */
export interface PartnerPair {
  readonly goes: Partner;
  readonly stays: Partner;
}

/** Reads both. @throws DomainError `partner.not-found`, `partner.merge-into-itself` */
export async function readPair(
  queries: PartnerQueries,
  context: StoreContext,
  goesId: string,
  staysId: string | undefined,
): Promise<PartnerPair> {
  const [goes, stays] = [await queries.read(context, goesId), await queries.read(context, staysId ?? '')];
  if (goes.id === stays.id)
    throw new DomainError('partner.merge-into-itself', {}, [{ pointer: '/into', code: 'partner.merge-into-itself' }]);
  return { goes, stays };
}

/** Locks the partners of the project, in one order: none can be changed, and nothing new can name one, before the transaction ends. */
export async function lockPartners({ manager, project }: StoreContext): Promise<void> {
  await manager.query('select from partners where project_id = $1 order by id for update', [project.id]);
}

/** The place of the one that stays when the list has closed up behind the one that goes. */
export function placeWithout(goes: Partner, stays: Partner): number {
  return stays.position - (stays.position > goes.position ? 1 : 0);
}
