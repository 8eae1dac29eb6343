import type { NewVersion } from '@turnout/shared/api-client';

/** Something that can be frozen. */
export interface FreezeChoice {
  /** Names it in the form. */
  readonly value: string;
  readonly label: string;
  /** Which events it covers, as the query of their list. */
  readonly filter: Readonly<Record<string, string>>;
  /** What the server is told. */
  readonly report: Pick<NewVersion, 'composition' | 'definition'>;
}

const TOOK_PLACE = ['held', 'submitted', 'returned', 'approved'];

/** The query of the list of those events that count and are not approved; `null` where the choice covers none. */
export function unapprovedQuery({ filter }: FreezeChoice): Readonly<Record<string, string>> | null {
  const statuses = (filter['status']?.split(',') ?? TOOK_PLACE).filter((status) => status !== 'approved');
  return statuses.length === 0 ? null : { ...filter, status: statuses.join(',') };
}
