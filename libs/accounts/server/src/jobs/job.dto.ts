import { ApiProperty } from '@nestjs/swagger';
import { JOB_COUNTS, JOB_NAMES, JOB_RUN_STATES, type JobCounts, type JobName, type JobRunState } from '@turnout/shared/kernel';
import { ChoiceField, CountField, InstantField, PageOf, PartField, PartsField, TextField } from '@turnout/shared/server-platform';

/** When a job is due, again and again. */
export class JobSchedule {
  @ChoiceField(['hour', 'day', 'week', 'month'])
  every: 'hour' | 'day' | 'week' | 'month';
  @CountField({ nullable: true, description: 'Day of the week, 1 for Monday, or of the month, where a shorter one has its last day.' })
  on: number | null;
  @TextField({ example: '02:30' })
  at: string;
  @TextField({ description: 'The time zone, by its name in the IANA database.' })
  zone: string;
}

/** One run of a job. */
export class JobRun {
  @InstantField({ description: 'When it was due, or asked for.' })
  slot: string;
  @TextField({ nullable: true, description: 'Name of whoever asked for it; `null` for a run that was due.' })
  askedBy: string | null;
  @ChoiceField(JOB_RUN_STATES)
  state: JobRunState;
  @CountField({ description: 'How often it was begun.' })
  attempts: number;
  @TextField({ nullable: true, description: 'Which instance does it, or did.' })
  instance: string | null;
  @InstantField({ nullable: true, description: 'When the latest attempt began.' })
  startedAt: string | null;
  @InstantField({ nullable: true })
  finishedAt: string | null;
  @TextField({ nullable: true, description: 'Why the latest attempt failed, by its code; the log says more.' })
  lastError: string | null;
  @ApiProperty({
    type: 'object',
    nullable: true,
    properties: Object.fromEntries(JOB_COUNTS.map((count) => [count, { type: 'integer' as const }])),
    description: 'What it counts of its work.',
  })
  counts: JobCounts | null;
}

/** Work that is done at certain times, and its latest runs. */
export class ScheduledJob {
  @ChoiceField(JOB_NAMES)
  name: JobName;
  @PartField(() => JobSchedule)
  schedule: JobSchedule;
  @InstantField({ description: 'When it is due next.' })
  nextSlot: string;
  @PartsField(() => JobRun, { description: 'The ten latest, the latest first.' })
  runs: JobRun[];
}

/** All jobs of the installation. */
export class JobPage extends PageOf(ScheduledJob, 'ScheduledJobPage') {}
