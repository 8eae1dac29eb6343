import { type EventStanding, reachesEvent } from '../review/event-permissions';
import { type EvidenceKind, isPersonal } from './evidence-vocabulary';

/** Tells whether somebody may open a file, and read what it is called: lists and declarations with names are for those who need them. */
export function mayOpen(standing: Omit<EventStanding, 'status' | 'isHeld'>, kind: EvidenceKind): boolean {
  return reachesEvent(standing, isPersonal(kind) ? 'evidence.open-personal' : 'evidence.read');
}
