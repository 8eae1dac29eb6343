import { Injectable } from '@nestjs/common';
import { isoDateOf } from '@turnout/shared/kernel';
import { ReminderRulesQueries } from '../rules/reminder-rules.queries';
import { AskedItemsQueries } from './asked-items.queries';
import type { DigestMoment } from './compose-digest';
import { type DigestAudience, DigestPeopleQueries, type DigestPerson } from './digest-people.queries';
import { type AskedBy, SendDigest } from './send-digest';

/** Whom a project asks, and who has them asked. */
export interface Asking {
  readonly projectId: string;
  readonly whom: DigestAudience;
  /** `null` where the day has come. */
  readonly by: AskedBy | null;
}

/** Asks the people of a project, one after the other, each in a transaction of their own. */
@Injectable()
export class AskProject {
  constructor(
    private readonly people: DigestPeopleQueries,
    private readonly rules: ReminderRulesQueries,
    private readonly items: AskedItemsQueries,
    private readonly sendDigest: SendDigest,
  ) {}

  /** @returns those who were asked, of all who could be */
  async run(moment: DigestMoment, asking: Asking, signal?: AbortSignal): Promise<{ asked: DigestPerson[]; all: DigestPerson[] }> {
    const { manager, now } = moment;
    const project = { id: asking.projectId };
    await this.items.forget(manager, { ...project, rules: await this.rules.read({ manager, project }), today: isoDateOf(now) });
    const all = await this.people.of(moment, project.id, asking.whom);
    const [asked, round]: [DigestPerson[], Map<string, Promise<unknown>>] = [[], new Map()];
    for (const person of all) {
      if (signal?.aborted) break;
      if (await this.sendDigest.run(moment, person, asking.by, round)) asked.push(person);
    }
    return { asked, all };
  }
}
