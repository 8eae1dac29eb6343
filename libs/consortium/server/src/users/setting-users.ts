import { Inject, Injectable } from '@nestjs/common';
import { MAX_NAMED_USERS, SETTING_USER_KINDS, type SettingUserKind } from '@turnout/consortium/domain';
import { DomainError } from '@turnout/shared/kernel';
import type { StoreContext } from '@turnout/shared/server-platform';
import { SETTING_USER_SOURCES, type SettingReference, type SettingUserSource } from './setting-user-source';

/** A thing that names a setting. */
export interface SettingUser {
  readonly kind: SettingUserKind;
  readonly id: string;
  readonly label: string;
}

/** Everything that names a setting: how many of each kind, and the first of them. */
export interface SettingUsers {
  readonly total: number;
  readonly counts: readonly { readonly kind: SettingUserKind; readonly count: number }[];
  /** At most {@link MAX_NAMED_USERS}. */
  readonly users: readonly SettingUser[];
}

interface SourceRow {
  readonly kind: SettingUserKind;
  readonly count: number;
  readonly users: readonly Omit<SettingUser, 'kind'>[];
}

const TABLES: Readonly<Record<SettingReference['kind'], string>> = {
  partner: 'partners',
  'event-type': 'event_types',
  'work-package': 'work_packages',
  deliverable: 'deliverables',
  milestone: 'milestones',
  'reporting-period': 'reporting_periods',
};

/** Finds out what names a setting, whichever capability it belongs to. */
@Injectable()
export class SettingUsersReader {
  readonly #sources: readonly SettingUserSource[];

  constructor(@Inject(SETTING_USER_SOURCES) sources: readonly SettingUserSource[]) {
    const place = ({ kind }: SettingUserSource): number => SETTING_USER_KINDS.indexOf(kind);
    this.#sources = [...sources].sort((one, other) => place(one) - place(other));
  }

  /** Asks every source, in one query. */
  async find({ manager, project }: StoreContext, { kind, id }: SettingReference): Promise<SettingUsers> {
    const parts = this.#sources.flatMap((source) => {
      const sql = source.of[kind];
      return sql === undefined ? [] : [partSql(source.kind, sql)];
    });
    const rows = await manager.query<SourceRow[]>(parts.join(' union all '), [project.id, id]);
    return {
      total: rows.reduce((sum, { count }) => sum + count, 0),
      counts: rows.map(({ kind: user, count }) => ({ kind: user, count })),
      users: rows.flatMap(({ kind: user, users }) => users.map((each) => ({ kind: user, ...each }))).slice(0, MAX_NAMED_USERS),
    };
  }

  /**
   * Refuses to delete a setting that something names, and says what. From here to the end of the transaction nothing new
   * can name it: the row is locked against the check of the foreign keys.
   * @throws DomainError `<kind>.in-use`
   */
  async requireUnused(context: StoreContext, setting: SettingReference): Promise<void> {
    const { manager, project } = context;
    await manager.query(`select from ${TABLES[setting.kind]} where project_id = $1 and id = $2 for update`, [project.id, setting.id]);
    const { total, counts, users } = await this.find(context, setting);
    if (total === 0) return;
    const params = Object.fromEntries(counts.map(({ kind, count }) => [paramOf(kind), count]));
    throw new DomainError(`${setting.kind}.in-use`, { total, ...params }, [], { users });
  }
}

function partSql(kind: SettingUserKind, sql: string): string {
  const first = `select id, label from (${sql}) u order by label, id limit ${String(MAX_NAMED_USERS)}`;
  return `select '${kind}' as kind, (select count(*)::integer from (${sql}) u) as count,
                 (select coalesce(json_agg(u order by label, id), '[]') from (${first}) u) as users`;
}

/** `work-package` is counted as `workPackages`. */
function paramOf(kind: SettingUserKind): string {
  return `${kind.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase())}s`;
}
