import { REQUIRED_FACTS } from '@turnout/events/domain';
import type { EventDetail } from './event.dto';
import type { Leniency } from './judge-event';

/** What is allowed to a record that is there already: facts that nobody stated may stay so, and what its count is split by stays allowed. */
export function leniencyFor(event: EventDetail): Required<Leniency> {
  return {
    required: REQUIRED_FACTS.filter((fact) => event[fact] !== null),
    keptStatus: event.status,
    keptDimensions: event.breakdowns.map(({ dimension }) => dimension),
  };
}
