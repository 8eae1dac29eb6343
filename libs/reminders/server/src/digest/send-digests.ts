import { Injectable, type OnModuleInit } from '@nestjs/common';
import { civilDay, type DigestTime, mondayOf } from '@turnout/reminders/domain';
import type { JobCounts } from '@turnout/shared/kernel';
import { Clock, type Job, Jobs, latestSlot } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';
import { AskProject } from './ask-project';
import { weekly } from './digest-slot';

/** A day that is longer ago is not made up for: the next one is near, and nobody is to be written to twice in a few days. */
const TOO_LATE_MS = 2 * 24 * 60 * 60 * 1000;
/** How long it is known who was asked. */
const KEPT_MS = 365 * 24 * 60 * 60 * 1000;

interface SendingProject extends DigestTime {
  readonly id: string;
  /** The last time that was seen to. */
  readonly askedUntil: Date;
}

const SENDING = `
  select project_id as id, weekday, hour, zone, coalesce(asked_until, updated_at) as "askedUntil"
    from reminder_rules where sends_digests order by project_id`;
const SEEN_TO = 'update reminder_rules set asked_until = $2 where project_id = $1';
const CLEAR = 'delete from digests where asked_at < $1';

/** Writes to those of whom something is missing, project by project as their day and hour come. */
@Injectable()
export class SendDigests implements Job, OnModuleInit {
  readonly name = 'send-digests';
  readonly schedule = { every: 'hour', at: '00:00', zone: 'UTC' } as const;

  constructor(
    private readonly jobs: Jobs,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly askProject: AskProject,
  ) {}

  onModuleInit(): void {
    this.jobs.add(this);
  }

  /** Whom a run that was cut off has asked already is not asked again: their row says so. */
  async run(signal: AbortSignal): Promise<JobCounts> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    let mails = 0;
    for (const project of await manager.query<SendingProject[]>(SENDING)) {
      const slot = latestSlot(weekly(project), now);
      if (slot <= project.askedUntil) continue;
      if (now.getTime() - slot.getTime() < TOO_LATE_MS) mails += await this.#ask(project, slot, signal);
      if (signal.aborted) return { mails };
      await manager.query(SEEN_TO, [project.id, slot]);
    }
    await manager.query(CLEAR, [new Date(now.getTime() - KEPT_MS)]);
    return { mails };
  }

  async #ask({ id, zone }: SendingProject, slot: Date, signal: AbortSignal): Promise<number> {
    const moment = { manager: this.dataSource.manager, now: this.clock.now(), week: mondayOf(civilDay(slot, zone)) };
    const { asked } = await this.askProject.run(moment, { projectId: id, whom: 'everybody', by: null }, signal);
    return asked.length;
  }
}
