import { Injectable } from '@nestjs/common';
import { Outbox } from '@turnout/accounts/server';
import type { ProjectRole } from '@turnout/accounts/domain';
import { type IsoDate, isoDateOf } from '@turnout/shared/kernel';
import type { EntityManager } from 'typeorm';
import { ReminderRulesQueries } from '../rules/reminder-rules.queries';
import { AskedItemsQueries } from './asked-items.queries';

/** That somebody was asked, with the mail that may still wait. */
export interface AskedDigest {
  readonly accountId: string;
  readonly week: IsoDate;
  readonly askedAt: Date;
  readonly mailId: string | null;
}

interface AskedMembership {
  readonly projectId: string;
  readonly role: ProjectRole;
  readonly partnerId: string | null;
}

/** As whom the person was asked, project by project. */
const MEMBERSHIPS = `
  select m.project_id as "projectId", m.role, m.partner_id as "partnerId" from reminders r
    join memberships m on m.project_id = r.project_id and m.account_id = r.account_id
   where r.account_id = $1 and r.week = $2 order by m.project_id`;

/** What was noted of the person's projects goes with the row. */
const REMOVE = 'delete from digests where account_id = $1 and week = $2';

/** Digests whose hour came meanwhile passed the person over: they are made up for at the next hour, and whoever has theirs is left alone. */
const ASK_AGAIN = `
  update reminder_rules r set asked_until = $2
   where r.sends_digests and r.asked_until > $2
     and exists (select from memberships m where m.project_id = r.project_id and m.account_id = $1)`;

/** Takes back that somebody was asked, as if it had never been: the mail, the week, and how often each thing was asked for. */
@Injectable()
export class TakeDigestBack {
  constructor(
    private readonly outbox: Outbox,
    private readonly rules: ReminderRulesQueries,
    private readonly items: AskedItemsQueries,
  ) {}

  /** @returns whether it could be: not when the mail has gone, or is just going */
  async run(tx: { readonly manager: EntityManager; readonly now: Date }, digest: AskedDigest): Promise<boolean> {
    const { accountId, week, askedAt, mailId } = digest;
    if (mailId === null || !(await this.outbox.takeBack(tx, mailId))) return false;
    const memberships = await tx.manager.query<AskedMembership[]>(MEMBERSHIPS, [accountId, week]);
    await tx.manager.query(REMOVE, [accountId, week]);
    for (const membership of memberships) await this.#forget(tx, membership, week);
    await tx.manager.query(ASK_AGAIN, [accountId, askedAt]);
    return true;
  }

  async #forget({ manager, now }: Parameters<TakeDigestBack['run']>[0], membership: AskedMembership, week: IsoDate): Promise<void> {
    const { projectId: id, role, partnerId } = membership;
    const day = { id, rules: await this.rules.read({ manager, project: { id } }), today: isoDateOf(now) };
    if (partnerId !== null) await this.items.takeBack(manager, day, partnerId, week);
    if (role === 'coordinator') await this.items.takeBack(manager, day, null, week);
  }
}
