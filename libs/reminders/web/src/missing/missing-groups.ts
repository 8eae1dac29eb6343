import type { MissingItem, PartnerMissing } from '@turnout/shared/api-client';
import { NO_PARTNER } from '@turnout/reminders/domain';

/** All that one event lacks, or findings, which are no event's alone. */
export interface MissingThing {
  readonly key: string;
  readonly event: MissingItem['event'];
  /** What is due first comes first. */
  readonly items: readonly MissingItem[];
}

/** What is missing of one partner, as far as it was read. */
export interface MissingGroup {
  /** Code of the partner as an address says it; `none` for nobody. */
  readonly key: string;
  readonly partner: PartnerMissing;
  readonly things: readonly MissingThing[];
}

/** How an address names a partner, or nobody. */
export function partnerKey(partner: string | null | undefined): string {
  return partner ?? NO_PARTNER;
}

/** What is missing, partner by partner in the order of the partners; those of whom nothing was read are left out. */
export function missingGroups(items: readonly MissingItem[], partners: readonly PartnerMissing[]): readonly MissingGroup[] {
  const groups = partners.map((partner) => ({
    key: partnerKey(partner.partner),
    partner,
    things: thingsOf(items.filter((item) => partnerKey(item.partner) === partnerKey(partner.partner))),
  }));
  return groups.filter((group) => group.things.length > 0);
}

/** Event by event, in the order of what is due first of each. */
function thingsOf(items: readonly MissingItem[]): readonly MissingThing[] {
  const keyOf = ({ event }: MissingItem): string => event?.id ?? 'findings';
  return [...new Set(items.map(keyOf))].map((key) => {
    const own = items.filter((item) => keyOf(item) === key);
    return { key, event: own[0]?.event ?? null, items: own };
  });
}
