import type { MissingItem, PartnerMissing } from '@turnout/shared/api-client';

/** What is missing of one partner, as far as it was read. */
export interface MissingGroup {
  /** Code of the partner as an address says it; `none` for nobody. */
  readonly key: string;
  readonly partner: PartnerMissing;
  readonly items: readonly MissingItem[];
}

/** How an address names a partner, or nobody. */
export function partnerKey(partner: string | null | undefined): string {
  return partner ?? 'none';
}

/** What is missing, partner by partner in the order of the partners; those of whom nothing was read are left out. */
export function missingGroups(items: readonly MissingItem[], partners: readonly PartnerMissing[]): readonly MissingGroup[] {
  const groups = partners.map((partner) => ({
    key: partnerKey(partner.partner),
    partner,
    items: items.filter((item) => partnerKey(item.partner) === partnerKey(partner.partner)),
  }));
  return groups.filter((group) => group.items.length > 0);
}
