import { Injectable } from '@nestjs/common';
import { MAIL_CUT_OFF, retryAfter } from '@turnout/accounts/domain';
import { type EntityManager, LessThan } from 'typeorm';
import { OutboxMessageEntity } from './outbox-message.entity';

/** Whoever takes a mail must be done with it in this time; else another instance tries. */
const LEASE_SECONDS = 300;
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Nobody knows whether these arrived. One that failed says why; one that is being sent is not due before the lease has run out. */
const CUT_OFF = `
  update outbox_messages set state = 'failed', last_error = '${MAIL_CUT_OFF}'
   where is_sent_once and state = 'waiting' and attempts > 0 and last_error is null and next_attempt_at <= $1`;

/** Keeps the outbox. */
@Injectable()
export class OutboxRepository {
  /**
   * Takes one mail that is due. Several instances may ask at once: each gets another mail, since rows that one of them
   * holds are skipped by the others. To an account that is deactivated nothing goes.
   */
  async take(manager: EntityManager, now: Date): Promise<OutboxMessageEntity | null> {
    await manager.query(CUT_OFF, [now]);
    const [rows] = await manager.query<[{ id: string }[], number]>(
      `update outbox_messages set attempts = attempts + 1, last_error = null, next_attempt_at = $1::timestamptz + make_interval(secs => $2)
        where id = (select id from outbox_messages
                     where state = 'waiting' and next_attempt_at <= $1 and expires_at > $1
                       and not exists (select from accounts a where a.email = recipient and a.deactivated_at is not null)
                     order by next_attempt_at, id limit 1 for update skip locked)
        returning id`,
      [now, LEASE_SECONDS],
    );
    return rows[0] ? manager.findOneByOrFail(OutboxMessageEntity, { id: rows[0].id }) : null;
  }

  /** Notes that a mail has gone. Its link is a secret that nobody needs any more. */
  async noteSent(manager: EntityManager, { id }: OutboxMessageEntity, now: Date): Promise<void> {
    await manager.update(OutboxMessageEntity, { id }, { state: 'sent', sentAt: now, link: null, lastError: null });
  }

  /** Notes that an attempt has failed: it is made again later, or never. */
  async noteFailure(manager: EntityManager, { id, attempts }: OutboxMessageEntity, failure: MailFailure, now: Date): Promise<void> {
    const wait = failure.isFinal ? null : retryAfter(attempts);
    const next = wait === null ? { state: 'failed' as const } : { nextAttemptAt: new Date(now.getTime() + wait) };
    await manager.update(OutboxMessageEntity, { id }, { ...next, lastError: failure.code });
  }

  /** Removes mails whose time is over, and the secrets of those whose links have run out. */
  async clear(manager: EntityManager, now: Date): Promise<void> {
    await manager.delete(OutboxMessageEntity, { createdAt: LessThan(new Date(now.getTime() - KEPT_MS)) });
    await manager.update(OutboxMessageEntity, { expiresAt: LessThan(now) }, { link: null });
  }
}

/** Why a mail could not be handed over. */
export interface MailFailure {
  readonly code: string;
  /** The mail server will never take it. */
  readonly isFinal: boolean;
}
