import { PROJECT_ROLES } from '@turnout/accounts/domain';
import { START_PRECISIONS, type StartPrecision } from '@turnout/consortium/domain';
import type { ProjectSummary } from '@turnout/consortium/server';
import { DEADLINE_KINDS, type DeadlineKind } from '@turnout/impact/domain';
import { ChoiceField, CountField, DateField, PageOf, PartField, PartsField, TextField } from '@turnout/shared/server-platform';

/** Where a project stands in its own time. */
export class GlanceMonth {
  @CountField({
    nullable: true,
    description: 'The project month that runs today: 0 or less before the first; `null` while the start is not known.',
  })
  now: number | null;
  @CountField({ nullable: true, description: 'The last project month; `null` while the end is not known.' })
  last: number | null;
}

/** How many promises stand how. A promise is kept when its events, its participants and all of its conditions are. */
export class GlancePromises {
  @CountField()
  kept: number;
  @CountField()
  behind: number;
  @CountField({ description: 'Promises of which cannot be said yet whether they are kept.' })
  open: number;
  @CountField()
  total: number;
}

/** What is still to come of something. */
export class GlanceMissing {
  @CountField({ nullable: true, description: '`null` where nothing was promised, or is known.' })
  missing: number | null;
}

/** A promise that is behind. */
export class GlanceBehind {
  @TextField({ nullable: true, example: 'bench-learning', description: 'Code of the event type; `null` for all types together.' })
  type: string | null;
  @TextField({ nullable: true, description: 'What the type is called; `null` for all types together.' })
  label: string | null;
  @PartField(() => GlanceMissing)
  events: GlanceMissing;
  @PartField(() => GlanceMissing)
  participants: GlanceMissing;
  @CountField({ description: 'Events missing in its conditions for certain.' })
  inConditions: number;
}

/** A day by which something is to be there. */
export class GlanceDeadline {
  @ChoiceField(DEADLINE_KINDS)
  kind: DeadlineKind;
  @TextField({ nullable: true, description: 'Of the deliverable, milestone or reporting period; `null` for the end of the project.' })
  code: string | null;
  @DateField()
  on: string;
}

/** A project at a glance. */
export class ProjectGlance {
  @TextField({ example: 'sociall', description: 'Code of the project.' })
  project: string;
  @TextField({ nullable: true })
  acronym: string | null;
  @TextField()
  title: string;
  @TextField({ nullable: true, description: 'The programme as the project states it.' })
  programmeText: string | null;
  @DateField({ nullable: true })
  startsOn: string | null;
  @ChoiceField(START_PRECISIONS, { nullable: true, description: 'With `month`, `startsOn` is the first of that month.' })
  startsOnPrecision: StartPrecision | null;
  @DateField({ nullable: true, description: 'Stated, or as it follows from the duration.' })
  endsOn: string | null;
  @ChoiceField([...PROJECT_ROLES, 'administrator'], { description: 'What the reader is in this project.' })
  role: ProjectSummary['role'];
  @PartField(() => GlanceMonth)
  month: GlanceMonth;
  @CountField({ description: 'That took place; a record may stand for several.' })
  events: number;
  @CountField({ nullable: true, description: 'As reported; `null` while no event has a count.' })
  participants: number | null;
  @PartField(() => GlancePromises)
  promises: GlancePromises;
  @PartsField(() => GlanceBehind, { description: 'The three promises of which the greatest part is missing.' })
  behind: GlanceBehind[];
  @CountField({ description: 'Events that need the reader.' })
  needsYou: number;
  @CountField({ nullable: true, description: 'Open findings.' })
  findings: number | null;
  @PartField(() => GlanceDeadline, { nullable: true, description: 'The deadline that comes next.' })
  nextDeadline: GlanceDeadline | null;
  @CountField({ description: 'Deliverables and milestones whose day has passed and that were not delivered.' })
  overdue: number;
}

export const ProjectGlancePage = PageOf(ProjectGlance, 'ProjectGlancePage');
