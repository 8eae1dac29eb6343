import { DUE_STATUSES, type DueStatus } from '@turnout/consortium/domain';
import { ChoiceField, CountField, DateField, IdField, TextField } from '@turnout/shared/server-platform';

/** What deliverables and milestones have in common. */
export abstract class DueThing {
  @IdField()
  id: string;
  @TextField({ description: 'Unique among its kind in the project.' })
  code: string;
  @TextField()
  title: string;
  @TextField({ nullable: true, description: 'Code of the work package.' })
  workPackage: string | null;
  @TextField({ nullable: true, description: 'Code of the partner in the lead.' })
  leadPartner: string | null;
  @CountField({ nullable: true, description: 'Project month in which it is due; 1 is the month the project starts.' })
  dueMonth: number | null;
  @DateField({ nullable: true, description: 'Last day of that month; `null` while the month or the start of the project is not known.' })
  dueOn: string | null;
  @ChoiceField(DUE_STATUSES, { nullable: true })
  status: DueStatus | null;
  @DateField({ nullable: true })
  deliveredOn: string | null;
  @TextField({ nullable: true })
  note: string | null;
  @CountField()
  version: number;
}

/** What a new deliverable or milestone can say. */
export abstract class NewDue {
  @TextField()
  code: string;
  @TextField()
  title: string;
  @TextField({ optional: true, nullable: true })
  workPackage?: string | null;
  @TextField({ optional: true, nullable: true })
  leadPartner?: string | null;
  @CountField({ optional: true, nullable: true })
  dueMonth?: number | null;
  @ChoiceField(DUE_STATUSES, { optional: true, nullable: true })
  status?: DueStatus | null;
  @DateField({ optional: true, nullable: true })
  deliveredOn?: string | null;
  @TextField({ optional: true, nullable: true })
  note?: string | null;
}

/** Changes to a deliverable or a milestone; a field left out stays as it is. */
export abstract class DueChange {
  @TextField({ optional: true })
  code?: string;
  @TextField({ optional: true })
  title?: string;
  @TextField({ optional: true, nullable: true })
  workPackage?: string | null;
  @TextField({ optional: true, nullable: true })
  leadPartner?: string | null;
  @CountField({ optional: true, nullable: true })
  dueMonth?: number | null;
  @ChoiceField(DUE_STATUSES, { optional: true, nullable: true })
  status?: DueStatus | null;
  @DateField({ optional: true, nullable: true })
  deliveredOn?: string | null;
  @TextField({ optional: true, nullable: true })
  note?: string | null;
}
