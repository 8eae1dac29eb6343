import { CountField, FlagField, PageOf } from '@turnout/shared/server-platform';
import { DueChange, DueThing, NewDue } from '../due/due.dto';

/** A deliverable of the project. */
export class Deliverable extends DueThing {
  @FlagField({ description: 'Whether this is a revised edition of it.' })
  isRevised: boolean;
}

/** A deliverable as the list shows it. */
export class DeliverableListItem extends Deliverable {
  @CountField({ description: 'Records of the ledger that count for it, whatever their status.' })
  events: number;
}

export const DeliverablePage = PageOf(DeliverableListItem, 'DeliverablePage');

/** A deliverable to be added. */
export class NewDeliverable extends NewDue {
  @FlagField({ optional: true })
  isRevised?: boolean;
}

/** Changes to a deliverable; a field left out stays as it is. */
export class DeliverableChange extends DueChange {
  @FlagField({ optional: true })
  isRevised?: boolean;
}
