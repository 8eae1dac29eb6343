import type { EntityManager } from 'typeorm';
import type { AuditEntryEntity } from './audit-entry.entity';

const INSERT = `
  insert into audit_entries (project_id, sequence, id, at, account_id, channel, token_id, request_id, kind, thing_id, label, operation, changes,
                             previous_hash, hash)
  select "projectId", sequence, id, at, "accountId", channel, "tokenId", "requestId", kind, "thingId", label, operation, changes,
         decode("previousHash", 'hex'), decode(hash, 'hex')
    from jsonb_to_recordset($1::jsonb) as entry (
      "projectId" uuid, sequence integer, id uuid, at timestamptz, "accountId" uuid, channel text, "tokenId" uuid, "requestId" text, kind text,
      "thingId" uuid, label text, operation text, changes jsonb, "previousHash" text, hash text)`;

/** Keeps entries by one statement with one value, since an act may change thousands of things and each entry has fifteen columns. */
export async function insertEntries(manager: EntityManager, entries: readonly AuditEntryEntity[]): Promise<void> {
  const rows = entries.map((entry) => ({ ...entry, previousHash: entry.previousHash.toString('hex'), hash: entry.hash.toString('hex') }));
  await manager.query(INSERT, [JSON.stringify(rows)]);
}
