import { Injectable } from '@nestjs/common';
import type { ProjectInContext, SignedInAccount } from '@turnout/accounts/server';
import { isoDateOf } from '@turnout/shared/kernel';
import { type BaseContext, readRows } from '@turnout/shared/server-platform';
import { asksSql, mayOf } from './inbox-sql';

const ASKING = asksSql({
  ...{ project: 'asked."id"', partner: 'asked."partnerId"', account: '$2', today: '$3' },
  ...{ maySubmit: 'asked."maySubmit"', mayReviewAll: 'asked."mayReviewAll"', packages: 'asked."workPackageIds"' },
});

/** $1 what they are in which project, $2 account, $3 today. */
const COUNTS = `
  select asked.id, (select count(*)::integer from events e where ${ASKING}) as asking
    from json_to_recordset($1) as asked ("id" uuid, "partnerId" uuid, "workPackageIds" uuid[], "maySubmit" boolean, "mayReviewAll" boolean)`;

/** Counts what needs somebody in several projects. */
@Injectable()
export class InboxCountQueries {
  /** How many events of each project need the asker, by the project's id. */
  async counts(
    { manager, now, account }: BaseContext & { readonly account: SignedInAccount },
    projects: readonly ProjectInContext[],
  ): Promise<ReadonlyMap<string, number>> {
    const asked = projects.map((project) => ({ ...project, ...mayOf(project) }));
    const rows = await readRows<{ id: string; asking: number }>(manager, COUNTS, [JSON.stringify(asked), account.id, isoDateOf(now)]);
    return new Map(rows.map(({ id, asking }) => [id, asking]));
  }
}
