import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { ProjectCodeReader } from '@turnout/consortium/server';
import { civilDay, mondayOf, NO_PARTNER, TAKE_BACK_MS } from '@turnout/reminders/domain';
import { DomainError, isoDateOf } from '@turnout/shared/kernel';
import { refuse, Transactions } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { AskProject } from '../digest/ask-project';
import { DigestFactsQueries } from '../digest/digest-facts.queries';
import { ReminderRulesQueries } from '../rules/reminder-rules.queries';
import type { AskedNow } from './reminder.dto';

/** Asks those who act for a partner now, without waiting for the day. It counts as their mail of that week, unless it is taken back. */
@Injectable()
export class AskNow {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: ProjectCodeReader,
    private readonly rules: ReminderRulesQueries,
    private readonly facts: DigestFactsQueries,
    private readonly askProject: AskProject,
  ) {}

  /** @throws DomainError `event.unknown-partner`, `reminder.nothing-missing`, `reminder.nobody-to-ask` */
  async run(ctx: ProjectContext, code = ''): Promise<AskedNow> {
    const partnerId = await this.#partner(ctx, code);
    return this.transactions.run(ctx, async ({ manager, project, now, account }) => {
      const rules = await this.rules.read({ manager, project });
      const missing = await this.facts.lines(manager, { id: project.id, rules, today: isoDateOf(now) });
      if (!missing.has(partnerId)) throw new DomainError('reminder.nothing-missing', { partner: code });
      const [moment, asking] = [{ manager, now, week: mondayOf(civilDay(now, rules.zone)) }, newId()];
      const whom = partnerId === null ? 'coordinators' : { partnerId };
      const by = { accountId: account.id, projectId: project.id, asking };
      const { asked, all } = await this.askProject.run(moment, { projectId: project.id, whom, by });
      if (all.length === 0) throw new DomainError('reminder.nobody-to-ask', { partner: code });
      const people = all.map((person) => ({
        name: person.name,
        state: asked.includes(person) ? ('asked' as const) : person.wantsDigests ? ('already-asked' as const) : ('wants-none' as const),
      }));
      const undoUntil = new Date(now.getTime() + TAKE_BACK_MS).toISOString();
      return { people, ...(asked.length > 0 ? { asking, undoUntil } : { asking: null, undoUntil: null }) };
    });
  }

  /** @returns `null` for the events that nobody leads */
  async #partner(ctx: ProjectContext, code: string): Promise<string | null> {
    const { partners } = await this.codes.read(ctx);
    const partnerId = partners.get(code) ?? null;
    refuse(partnerId === null && code !== NO_PARTNER ? [{ pointer: '/partner', code: 'event.unknown-partner' }] : []);
    return partnerId;
  }
}
