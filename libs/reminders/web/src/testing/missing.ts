import type { MissingItem, MissingPage, PartnerMissing } from '@turnout/shared/api-client';

/** A held event of CESIE that nobody has counted. */
export function aMissing(more: Partial<MissingItem> = {}): MissingItem {
  return {
    ...{ kind: 'count', partner: 'CESIE', records: 1, dueOn: '2026-10-30', isOverdue: true, timesAsked: 0 },
    event: { id: 'e1', title: 'Cena di quartiere', type: 'igniting', startsOn: '2026-10-23', endsOn: null, status: 'held' },
    ...more,
  };
}

/** One page of what is missing, all there is. */
export function missingPage(items: readonly MissingItem[], more: Partial<MissingPage> = {}): MissingPage {
  const counted = (some: readonly MissingItem[]) => ({ total: some.length, overdue: some.filter(({ isOverdue }) => isOverdue).length });
  const partners = [...new Set(items.map(({ partner }) => partner))].map((partner): PartnerMissing => ({
    ...{ partner, name: partner === 'CESIE' ? 'Centro Studi ed Iniziative Europeo' : null, isOwn: partner === 'CESIE', people: 1 },
    ...counted(items.filter((item) => item.partner === partner)),
  }));
  const kinds = [...new Set(items.map(({ kind }) => kind))].map((kind) => ({
    kind,
    ...counted(items.filter((item) => item.kind === kind)),
  }));
  return { items: [...items], nextCursor: null, total: items.length, today: '2026-11-02', partners, kinds, ...more };
}
