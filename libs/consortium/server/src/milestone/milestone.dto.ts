import { CountField, PageOf } from '@turnout/shared/server-platform';
import { DueChange, DueThing, NewDue } from '../due/due.dto';

/** A milestone of the project. */
export class Milestone extends DueThing {}

/** A milestone as the list shows it. */
export class MilestoneListItem extends Milestone {
  @CountField({ description: 'Records of the ledger that count for it, whatever their status.' })
  events: number;
}

export const MilestonePage = PageOf(MilestoneListItem, 'MilestonePage');

/** A milestone to be added. */
export class NewMilestone extends NewDue {}

/** Changes to a milestone; a field left out stays as it is. */
export class MilestoneChange extends DueChange {}
