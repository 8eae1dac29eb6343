import type { EventRule } from './judged-event';
import { daysOutside } from './outside';

/** An event before the project began or after it ended: the funder will not take it. */
export const dateOutsideProject: EventRule = {
  kind: 'event',
  id: 'date-outside-project',
  severity: 'attention',
  check: (event) => daysOutside(event, event.project),
};
