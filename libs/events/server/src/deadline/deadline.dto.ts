import { DEADLINE_KINDS, type DeadlineKind } from '@turnout/events/domain';
import { ChoiceField, DateField, FlagField, IdField, PageOf, TextField } from '@turnout/shared/server-platform';

/** Something the project has to be done with by a day. */
export class ProjectDeadline {
  @ChoiceField(DEADLINE_KINDS)
  kind: DeadlineKind;
  @IdField()
  id: string;
  @TextField({ description: 'Unique among its kind in the project.' })
  code: string;
  @TextField({ nullable: true, description: '`null` for a reporting period that has none.' })
  title: string | null;
  @DateField({ description: 'The last day: of the project month in which it is due, or of the period.' })
  on: string;
  @FlagField({ description: 'Handed in; a reporting period is done with when it is locked.' })
  isDone: boolean;
  @TextField({ nullable: true, description: 'Code of the partner in the lead.' })
  leadPartner: string | null;
}

export const ProjectDeadlinePage = PageOf(ProjectDeadline, 'ProjectDeadlinePage');
