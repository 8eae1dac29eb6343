import { hash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Outbox } from '@turnout/accounts/server';
import { digestTotals, TAKE_BACK_MS } from '@turnout/reminders/domain';
import { Transactions } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { AskedItemsQueries } from './asked-items.queries';
import { ComposeDigest, type ComposedDigest, type ComposedPart, type DigestMoment, type DigestRound } from './compose-digest';
import type { DigestPerson } from './digest-people.queries';
import { ReminderEntity } from './reminder.entity';

/** Somebody who has others asked. */
export interface AskedBy {
  readonly accountId: string;
  readonly projectId: string;
  /** What all who are asked by it have in common. */
  readonly asking: string;
}

/** A digest that could not go within six days says nothing that is still so. */
const GOOD_FOR_MS = 6 * 24 * 60 * 60 * 1000;

/** The row decides who writes: whoever inserts it does, and nobody else in that week. */
const CLAIM = `
  insert into digests (account_id, week, asked_at, stop_hash, mail_id) values ($1, $2, $3, $4, $5) on conflict do nothing returning account_id`;

/** What a stop link is known by. A fast hash is enough, since its secret cannot be guessed. */
export function stopHashOf(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

/** Asks one person, once in a week: the row that says so and the mail are kept together or not at all. */
@Injectable()
export class SendDigest {
  constructor(
    private readonly transactions: Transactions,
    private readonly compose: ComposeDigest,
    private readonly items: AskedItemsQueries,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param by who has them asked, who may take it back for a while; `null` where the day has come
   * @returns whether they were asked: not where nothing is missing, where they want no mail, or were asked in this week
   */
  async run(moment: DigestMoment, person: DigestPerson, by: AskedBy | null, round?: DigestRound): Promise<boolean> {
    if (person.isAsked || !person.wantsDigests) return false;
    return this.transactions.run(moment, async (tx) => {
      const secret = randomBytes(32).toString('base64url');
      const digest = await this.compose.run(tx, person, round);
      if (!digest) return false;
      const mailId = newId();
      const claimed = await tx.manager.query<unknown[]>(CLAIM, [person.id, tx.week, tx.now, stopHashOf(secret), mailId]);
      if (claimed.length === 0) return false;
      await this.#post(tx, person, digest, { id: mailId, secret, waits: by !== null });
      for (const part of digest.parts) await this.#note(tx, person, part, by);
      return true;
    });
  }

  async #post(tx: DigestMoment, { email, language }: DigestPerson, { words }: ComposedDigest, mail: DigestMail): Promise<void> {
    // The words are made already: what a mail says is what was counted when it was decided to write it.
    await this.outbox.post(
      { ...tx, translator: { language: language ?? 'en' } },
      {
        ...{ kind: 'digest', recipient: email, params: { subject: words.subject }, body: words.body, path: `/stop-digests#${mail.secret}` },
        ...{ id: mail.id, isSentOnce: true, notBefore: new Date(tx.now.getTime() + (mail.waits ? TAKE_BACK_MS : 0)) },
        expiresAt: new Date(tx.now.getTime() + GOOD_FOR_MS),
      },
    );
  }

  async #note(tx: DigestMoment, person: DigestPerson, part: ComposedPart, by: AskedBy | null): Promise<void> {
    const { projectId, partner, partnerId } = part.membership;
    await tx.manager.insert(ReminderEntity, {
      ...{ projectId, id: newId(), accountId: person.id, week: tx.week, partner, askedAt: tx.now, ...digestTotals([part]) },
      ...{ askedBy: by?.accountId ?? null, asking: by?.projectId === projectId ? by.asking : null },
      kinds: kindsOf(part),
    });
    if (partnerId !== null && part.lines.length > 0) await this.items.note(tx.manager, part.day, partnerId, tx.week);
    if (part.unled.length > 0) await this.items.note(tx.manager, part.day, null, tx.week);
  }
}

/** The mail of a digest. */
interface DigestMail {
  readonly id: string;
  /** Of the link that stops these mails. */
  readonly secret: string;
  /** Whether it waits for as long as it can be taken back. */
  readonly waits: boolean;
}

/** How much of each kind a person is asked for. */
function kindsOf({ lines, unled }: ComposedPart): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { kind, count } of [...lines, ...unled]) kinds[kind] = (kinds[kind] ?? 0) + count;
  return kinds;
}
