import { type Operation, reachOf } from '@turnout/accounts/domain';
import type { EventStanding } from '../review/event-permissions';
import { type EvidenceKind, isPersonal } from './evidence-vocabulary';

/** Tells whether somebody may open a file, and read what it is called: lists and declarations with names are for those who need them. */
export function mayOpen({ actor, isOwn }: Pick<EventStanding, 'actor' | 'isOwn'>, kind: EvidenceKind): boolean {
  const operation: Operation = isPersonal(kind) ? 'evidence.open-personal' : 'evidence.read';
  const reach = reachOf(operation, actor);
  return reach === 'all' || (reach === 'own' && isOwn);
}
