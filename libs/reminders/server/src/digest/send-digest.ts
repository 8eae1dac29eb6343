import { hash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Outbox } from '@turnout/accounts/server';
import { digestTotals } from '@turnout/reminders/domain';
import { Transactions } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { ComposeDigest, type ComposedDigest, type ComposedPart, type DigestMoment, type DigestRound } from './compose-digest';
import { DigestFactsQueries } from './digest-facts.queries';
import type { DigestPerson } from './digest-people.queries';
import { ReminderEntity } from './reminder.entity';

/** A digest that could not go within six days says nothing that is still so. */
const GOOD_FOR_MS = 6 * 24 * 60 * 60 * 1000;

/** The row decides who writes: whoever inserts it does, and nobody else in that week. */
const CLAIM = `
  insert into digests (account_id, week, asked_at, stop_hash) values ($1, $2, $3, $4) on conflict do nothing returning account_id`;

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
    private readonly facts: DigestFactsQueries,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param askedBy who has them asked; `null` where the day has come
   * @returns whether they were asked: not where nothing is missing, where they want no mail, or were asked in this week
   */
  async run(moment: DigestMoment, person: DigestPerson, askedBy: string | null, round?: DigestRound): Promise<boolean> {
    if (person.isAsked || !person.wantsDigests) return false;
    return this.transactions.run(moment, async (tx) => {
      const secret = randomBytes(32).toString('base64url');
      const digest = await this.compose.run(tx, person, round);
      if (!digest) return false;
      const claimed = await tx.manager.query<unknown[]>(CLAIM, [person.id, tx.week, tx.now, stopHashOf(secret)]);
      if (claimed.length === 0) return false;
      await this.#post(tx, person, digest, secret);
      for (const part of digest.parts) await this.#note(tx, person, part, askedBy);
      return true;
    });
  }

  async #post(tx: DigestMoment, { email, language }: DigestPerson, { words }: ComposedDigest, secret: string): Promise<void> {
    // The words are made already: what a mail says is what was counted when it was decided to write it.
    await this.outbox.post(
      { ...tx, translator: { language: language ?? 'en' } },
      {
        ...{ kind: 'digest', recipient: email, params: { ...words }, path: `/stop-digests#${secret}` },
        expiresAt: new Date(tx.now.getTime() + GOOD_FOR_MS),
      },
    );
  }

  async #note(tx: DigestMoment, person: DigestPerson, part: ComposedPart, askedBy: string | null): Promise<void> {
    const { projectId, partner, partnerId } = part.membership;
    await tx.manager.insert(ReminderEntity, {
      ...{ projectId, id: newId(), accountId: person.id, week: tx.week, partner, askedAt: tx.now, askedBy, ...digestTotals([part]) },
      kinds: Object.fromEntries(part.lines.map(({ kind, count }) => [kind, count])),
    });
    if (partnerId !== null && part.lines.length > 0) await this.facts.noteAsked(tx.manager, part.day, partnerId, tx.week);
  }
}
