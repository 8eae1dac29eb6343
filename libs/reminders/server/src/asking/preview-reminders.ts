import { Injectable } from '@nestjs/common';
import { mailText } from '@turnout/accounts/domain';
import type { ProjectContext } from '@turnout/accounts/server';
import { civilDay, digestTotals, mondayOf } from '@turnout/reminders/domain';
import { DomainError } from '@turnout/shared/kernel';
import { nextSlot } from '@turnout/shared/server-platform';
import { ComposeDigest, type DigestMoment, type DigestRound } from '../digest/compose-digest';
import { DigestPeopleQueries, type DigestPerson } from '../digest/digest-people.queries';
import { weekly } from '../digest/digest-slot';
import { ReminderRulesQueries } from '../rules/reminder-rules.queries';
import type { PreviewedPerson, RemindersPreview } from './reminder.dto';

/** Says what would go out the next time, to whom and in which words, and sends nothing. */
@Injectable()
export class PreviewReminders {
  constructor(
    private readonly rules: ReminderRulesQueries,
    private readonly people: DigestPeopleQueries,
    private readonly compose: ComposeDigest,
  ) {}

  async run(ctx: ProjectContext): Promise<RemindersPreview> {
    const { sendsDigests, ...time } = await this.rules.read(ctx);
    const at = nextSlot(weekly(time), ctx.now);
    const moment = { manager: ctx.manager, now: ctx.now, week: mondayOf(civilDay(at, time.zone)) };
    const [people, round]: [PreviewedPerson[], DigestRound] = [[], new Map()];
    for (const person of await this.people.of({ ...moment, now: at }, ctx.project.id, 'everybody')) {
      people.push(await this.#previewed(moment, person, ctx.project.id, round));
    }
    return { sendsDigests, at: at.toISOString(), people };
  }

  /** What other projects ask of a person is none of this one's business. */
  async #previewed(moment: DigestMoment, person: DigestPerson, projectId: string, round: DigestRound): Promise<PreviewedPerson> {
    const memberships = person.memberships.filter((each) => each.projectId === projectId);
    const [own] = memberships;
    if (!own) throw new DomainError('member.not-found');
    const digest = await this.compose.run(moment, { ...person, memberships }, round);
    const state = !person.wantsDigests ? 'wants-none' : person.isAsked ? 'already-asked' : digest ? 'asked' : 'nothing-missing';
    return {
      ...{ name: person.name, role: own.role, partner: own.partner, language: person.language ?? 'en', state },
      ...digestTotals(digest?.parts ?? []),
      ...{ subject: digest?.words.subject ?? null, text: digest ? mailText(digest.words.body, null) : null },
    };
  }
}
