import type { EntityManager } from 'typeorm';
import type { AuditEntryEntity } from './audit-entry.entity';
import { hashEntry, NO_HASH } from './hash-entry';
import { INSTALLATION } from './installation';

/** What can be wrong with the history of a project. */
export const CHAIN_FAULTS = ['missing', 'altered', 'unlinked', 'head', 'witness'] as const;
export type ChainFault = (typeof CHAIN_FAULTS)[number];

/** The first entry of a project's history that does not hold. */
export interface BrokenEntry {
  readonly project: string;
  readonly sequence: number;
  /** Id of the entry; `null` where there is none. */
  readonly entry: string | null;
  readonly fault: ChainFault;
}

/** A project's history as far as it was checked. */
export interface ChainEnd {
  /** Code of the project; `(installation)` for what belongs to none. */
  readonly project: string;
  readonly sequence: number;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

/** What came of checking: the ends of the histories that hold, and the first broken entry of each that does not. */
export interface ChainVerdict {
  readonly ends: readonly ChainEnd[];
  readonly broken: readonly BrokenEntry[];
}

interface Chain {
  readonly id: string;
  readonly code: string;
  readonly head: number | null;
  readonly headHash: Buffer | null;
}

const CHAINS = `
  select p.id, p.code, h.sequence as head, h.hash as "headHash"
    from (select id, code from projects union all select '${INSTALLATION.id}', '${INSTALLATION.code}') p left join audit_heads h on h.project_id = p.id order by p.code`;

const ENTRIES = `
  select project_id as "projectId", sequence, id, at, account_id as "accountId", channel, token_id as "tokenId", request_id as "requestId", kind,
         thing_id as "thingId", label, operation, changes, previous_hash as "previousHash", hash
    from audit_entries where project_id = $1 and sequence > $2 order by sequence limit 1000`;

/**
 * Computes every hash of every project's history again and compares.
 * @param witnesses ends that were written down earlier: the history must still pass through each of them
 */
export async function verifyChains(manager: EntityManager, witnesses: readonly ChainEnd[] = []): Promise<ChainVerdict> {
  const chains = await manager.query<Chain[]>(CHAINS);
  const known = new Set(chains.map(({ code }) => code));
  const gone = witnesses
    .filter(({ project }) => !known.has(project))
    .map((witness) => brokenAt(witness.project, witness.sequence, 'missing'));
  const outcomes = [];
  for (const chain of chains) {
    const seen = witnesses.filter(({ project }) => project === chain.code);
    outcomes.push(await verifyChain(manager, chain, seen));
  }
  return {
    ends: outcomes.filter((outcome) => 'hash' in outcome),
    broken: [...outcomes.filter((outcome) => 'fault' in outcome), ...gone],
  };
}

async function verifyChain(manager: EntityManager, chain: Chain, witnesses: readonly ChainEnd[]): Promise<ChainEnd | BrokenEntry> {
  let sequence = 0;
  let hash: Buffer = NO_HASH;
  for (let batch = await read(manager, chain.id, 0); batch.length > 0; batch = await read(manager, chain.id, sequence)) {
    for (const entry of batch) {
      const fault = faultOf(entry, sequence, hash, witnesses);
      if (fault !== null) return brokenAt(chain.code, fault === 'missing' ? sequence + 1 : entry.sequence, fault, entry);
      [sequence, hash] = [entry.sequence, entry.hash];
    }
  }
  const lost = witnesses.find((witness) => witness.sequence > sequence);
  if (lost || (chain.head ?? 0) > sequence) return brokenAt(chain.code, sequence + 1, 'missing');
  if ((chain.head ?? 0) !== sequence || !hash.equals(chain.headHash ?? NO_HASH)) return brokenAt(chain.code, sequence, 'head');
  return { project: chain.code, sequence, hash: hash.toString('hex') };
}

function faultOf(entry: AuditEntryEntity, sequence: number, hash: Buffer, witnesses: readonly ChainEnd[]): ChainFault | null {
  if (entry.sequence !== sequence + 1) return 'missing';
  if (!hashOf(entry).equals(entry.hash)) return 'altered';
  if (!entry.previousHash.equals(hash)) return 'unlinked';
  const isWitnessed = witnesses.every((witness) => witness.sequence !== entry.sequence || witness.hash === entry.hash.toString('hex'));
  return isWitnessed ? null : 'witness';
}

function hashOf({ hash: _, ...entry }: AuditEntryEntity): Buffer {
  return hashEntry(entry);
}

function read(manager: EntityManager, project: string, after: number): Promise<AuditEntryEntity[]> {
  return manager.query<AuditEntryEntity[]>(ENTRIES, [project, after]);
}

function brokenAt(project: string, sequence: number, fault: ChainFault, entry?: AuditEntryEntity): BrokenEntry {
  return { project, sequence, entry: fault === 'missing' ? null : (entry?.id ?? null), fault };
}
