import { Injectable } from '@nestjs/common';
import { DomainError, foldForSearch } from '@turnout/shared/kernel';
import { decodeCursor, encodeCursor, isId, NIL_ID, type Page, readLimit, requireId } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { ProjectDirectory } from '../access/project-directory';
import type { Membership, RequestContext } from '../access/request-context';
import { membershipIn } from '../sessions/described-membership';
import type { Account, AccountQuery } from './account.dto';
import { MEMBERSHIP_JSON } from './asker-columns';

type AccountRow = Omit<Account, 'createdAt' | 'deactivatedAt' | 'lastSignedInAt' | 'memberships'> & {
  readonly createdAt: Date;
  readonly deactivatedAt: Date | null;
  readonly lastSignedInAt: Date | null;
  readonly memberships: readonly Membership[];
  readonly sortName: string;
};

const SELECT = `
  select a.id, a.display_name as "displayName", a.email, a.deactivated_at is null as active, a.is_administrator as "isAdministrator",
         exists (select from second_factors f where f.account_id = a.id and f.active_since is not null) as "hasSecondFactor",
         a.created_at as "createdAt", a.deactivated_at as "deactivatedAt", a.last_signed_in_at as "lastSignedInAt", a.version,
         lower(a.display_name) as "sortName",
         coalesce((select json_agg(${MEMBERSHIP_JSON})
                     from memberships m where m.account_id = a.id), '[]') as memberships
    from accounts a`;

const MATCHES = `($1::uuid[] is null or a.id = any($1)) and ($2::boolean is null or (a.deactivated_at is null) = $2)`;
const BEFORE_ALL = ['', NIL_ID] as const;

/** Reads the accounts of the installation. */
@Injectable()
export class AccountQueries {
  constructor(private readonly projects: ProjectDirectory) {}

  /** One page, by name. @throws DomainError `request.bad-cursor`, `request.bad-limit` */
  async list({ manager }: RequestContext, { q, state, cursor, limit: asked }: AccountQuery): Promise<Page<Account>> {
    const limit = readLimit(asked);
    const [name, id] = readCursor(cursor);
    const filter = [await idsMatching(manager, q ?? ''), state === undefined ? null : state === 'active'];
    const rows = await manager.query<AccountRow[]>(
      `${SELECT} where ${MATCHES} and (lower(a.display_name), a.id) > ($3, $4::uuid) order by lower(a.display_name), a.id limit $5`,
      [...filter, name, id, limit + 1],
    );
    const [count] = await manager.query<{ total: number }[]>(`select count(*)::integer as total from accounts a where ${MATCHES}`, filter);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const nextCursor = last ? encodeCursor([last.sortName, last.id]) : null;
    return { items: await this.#named(shown), nextCursor, total: count?.total ?? 0 };
  }

  /** @throws DomainError `account.not-found` */
  async read(manager: EntityManager, id: string): Promise<Account> {
    const asked = [requireId(id, 'account.not-found')];
    const [account] = await this.#named(await manager.query<AccountRow[]>(`${SELECT} where a.id = $1`, asked));
    if (!account) throw new DomainError('account.not-found');
    return account;
  }

  async #named(rows: readonly AccountRow[]): Promise<Account[]> {
    const all = rows.flatMap(({ memberships }) => memberships);
    const names = all.length === 0 ? [] : await this.projects.describe(all);
    const named = new Map(all.map((membership, index) => [membership, names[index]]));
    return rows.map(({ sortName: _, createdAt, deactivatedAt, lastSignedInAt, memberships, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      deactivatedAt: deactivatedAt?.toISOString() ?? null,
      lastSignedInAt: lastSignedInAt?.toISOString() ?? null,
      memberships: memberships
        .map((membership) => ({ role: membership.role, name: named.get(membership) }))
        .map(({ role, name }) => membershipIn(role, name))
        .sort((a, b) => (a.project < b.project ? -1 : 1)),
    }));
  }
}

/** Accounts are few, so that names and addresses are compared here, folded as everywhere; `null` where nobody searches. */
async function idsMatching(manager: EntityManager, q: string): Promise<string[] | null> {
  const words = foldForSearch(q).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const rows = await manager.query<{ id: string; text: string }[]>(`select id, display_name || ' ' || email as text from accounts`);
  const folded = rows.map(({ id, text }) => ({ id, text: foldForSearch(text) }));
  return folded.filter(({ text }) => words.every((word) => text.includes(word))).map(({ id }) => id);
}

function readCursor(cursor: string | undefined): readonly [string, string] {
  if (cursor === undefined || cursor === '') return BEFORE_ALL;
  const [name, id] = decodeCursor(cursor, 2).map(String);
  return [name ?? '', id !== undefined && isId(id) ? id : NIL_ID];
}
