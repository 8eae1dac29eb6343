import type { EntityManager } from 'typeorm';
import { OutboxMessageEntity } from './outbox-message.entity';

/** Takes back the digests that have not gone to somebody who wants none any more. */
export async function dropDigests(manager: EntityManager, recipient: string): Promise<void> {
  await manager.delete(OutboxMessageEntity, { recipient, kind: 'digest', state: 'waiting' });
}

/** Writes to an account about what is missing no more. */
export async function stopDigests(manager: EntityManager, accountId: string): Promise<void> {
  const sql = 'update accounts set wants_digests = false, version = version + 1 where id = $1 and wants_digests returning email';
  const [rows] = await manager.query<[{ email: string }[], number]>(sql, [accountId]);
  for (const { email } of rows) await dropDigests(manager, email);
}
