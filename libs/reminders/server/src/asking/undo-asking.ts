import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { isId, Transactions } from '@turnout/shared/server-platform';
import { type AskedDigest, TakeDigestBack } from '../digest/take-digest-back';
import type { AskingUndone } from './reminder.dto';

/** $1 the project, $2 the asking. The rows of the people are held, so that it is undone once. */
const ASKED = `
  select d.account_id as "accountId", d.week::text as week, d.asked_at as "askedAt", d.mail_id as "mailId", a.display_name as name
    from reminders r
    join digests d on d.account_id = r.account_id and d.week = r.week
    join accounts a on a.id = r.account_id
   where r.project_id = $1 and r.asking = $2
   order by d.account_id for update of d`;

/** Takes back that people were asked, as far as their mails still wait. */
@Injectable()
export class UndoAsking {
  constructor(
    private readonly transactions: Transactions,
    private readonly takeBack: TakeDigestBack,
  ) {}

  /** @throws DomainError `reminder.not-found`, also for what was undone already; `reminder.gone` */
  run(ctx: ProjectContext, asking: string): Promise<AskingUndone> {
    return this.transactions.run(ctx, async (tx) => {
      const asked = isId(asking) ? await tx.manager.query<(AskedDigest & { readonly name: string })[]>(ASKED, [tx.project.id, asking]) : [];
      if (asked.length === 0) throw new DomainError('reminder.not-found');
      const people: AskingUndone['people'] = [];
      for (const { name, ...digest } of asked) {
        people.push({ name, state: (await this.takeBack.run(tx, digest)) ? 'undone' : 'gone' });
      }
      if (people.every(({ state }) => state === 'gone')) throw new DomainError('reminder.gone');
      return { people };
    });
  }
}
