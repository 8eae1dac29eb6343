import type { PartnerMove, ProjectContext } from '@turnout/accounts/server';
import type { AuditNote, StoreContext } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';

/** Records that took place, and the people in them; `null` where no count is known. */
export interface PartnerSums {
  readonly records: number;
  readonly participants: number | null;
}

/** What an event can count for. */
export type LinkedKind = 'deliverable' | 'milestone';

/** What merging one partner into another would do to the records. */
export interface MergeForecast {
  /** Records that one of them leads and the other co-organises: they will be led only. */
  readonly ledOnly: number;
  /** Records that both co-organise: they will be co-organised once. */
  readonly coOrganisedOnce: number;
  /** Records of the one that goes that are approved, and stay so. */
  readonly approved: number;
  readonly sums: { readonly goes: PartnerSums; readonly stays: PartnerSums; readonly merged: PartnerSums };
}

/** What the consortium asks the ledger, which stands on it. */
export abstract class ConsortiumLedger {
  /** Records of each project, by its id; projects without any may be absent. */
  abstract countByProject(manager: EntityManager, projectIds: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** Foretells what {@link followMerge} would do. */
  abstract forecastMerge(context: StoreContext, move: PartnerMove): Promise<MergeForecast>;

  /** Lets every record that names the one partner name the other, whatever its status. @returns what to note of each */
  abstract followMerge(tx: ProjectContext, move: PartnerMove): Promise<AuditNote[]>;

  /** Records that count for each deliverable or milestone of the project, by its id; those without any may be absent. */
  abstract countLinked(context: StoreContext, kind: LinkedKind): Promise<ReadonlyMap<string, number>>;
}
