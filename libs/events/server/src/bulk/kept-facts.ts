import type { ProjectCodes } from '@turnout/consortium/server';
import type { BulkFacts } from '@turnout/events/domain';

/** The facts of an event that many can be changed in at once, as they are kept: by ids where they name something of the project. */
export interface KeptFacts extends Pick<BulkFacts, 'setting' | 'level' | 'mode' | 'country' | 'status'> {
  readonly typeId: string | null;
  readonly workPackageId: string | null;
  readonly leadPartnerId: string | null;
  readonly coPartnerIds: readonly string[];
}

/** By ids what is given by codes. */
export function keptFacts(facts: BulkFacts, { eventTypes, workPackages, partners }: ProjectCodes): KeptFacts {
  const { setting, level, mode, country, status } = facts;
  return {
    ...{ setting, level, mode, country, status },
    typeId: eventTypes.get(facts.type ?? '') ?? null,
    workPackageId: workPackages.get(facts.workPackage ?? '') ?? null,
    leadPartnerId: partners.get(facts.leadPartner ?? '') ?? null,
    coPartnerIds: facts.coPartners.map((code) => partners.get(code) ?? ''),
  };
}

/** By codes what is kept by ids; `null` where one of the things is not there any more. */
export function shownFacts(kept: KeptFacts, codes: ProjectCodes): BulkFacts | null {
  const { setting, level, mode, country, status } = kept;
  const partner = (id: string): string | undefined => codeOf(codes.partners, id);
  const named = {
    type: kept.typeId && codeOf(codes.eventTypes, kept.typeId),
    workPackage: kept.workPackageId && codeOf(codes.workPackages, kept.workPackageId),
    leadPartner: kept.leadPartnerId && partner(kept.leadPartnerId),
  };
  const { type, workPackage, leadPartner } = named;
  const coPartners = kept.coPartnerIds.map((id) => partner(id)).filter((code) => code !== undefined);
  const isWhole = type !== undefined && workPackage !== undefined && leadPartner !== undefined;
  if (!isWhole || coPartners.length < kept.coPartnerIds.length) return null;
  return { setting, level, mode, country, status, type, workPackage, leadPartner, coPartners };
}

/** The facts in which two differ, as they are in the first. */
export function differing(one: KeptFacts, other: KeptFacts): Partial<KeptFacts> {
  const names = Object.keys(one) as (keyof KeptFacts)[];
  return Object.fromEntries(names.filter((name) => !isSame(one[name], other[name])).map((name) => [name, one[name]]));
}

/** Tells whether an event still says what it was given. */
export function stillSays(now: KeptFacts, given: Partial<KeptFacts>): boolean {
  return (Object.keys(given) as (keyof KeptFacts)[]).every((name) => isSame(now[name], given[name] ?? null));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function codeOf(ids: ReadonlyMap<string, string>, wanted: string): string | undefined {
  for (const [code, id] of ids) if (id === wanted) return code;
  return undefined;
}
