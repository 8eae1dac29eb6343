import { Injectable } from '@nestjs/common';
import { type RequestContext, stopDigests } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { Transactions } from '@turnout/shared/server-platform';
import { stopHashOf } from './send-digest';

/** Stops the mails about what is missing for whoever holds the link of one of them. */
@Injectable()
export class StopDigests {
  constructor(private readonly transactions: Transactions) {}

  /** Done once or often, it is the same. @throws DomainError `digest-stop.not-valid` */
  run(ctx: RequestContext, secret: string): Promise<void> {
    return this.transactions.run(ctx, async ({ manager }) => {
      const sql = 'select account_id as id from digests where stop_hash = $1';
      const [digest] = await manager.query<{ id: string }[]>(sql, [stopHashOf(secret)]);
      if (!digest) throw new DomainError('digest-stop.not-valid');
      await stopDigests(manager, digest.id);
    });
  }
}
