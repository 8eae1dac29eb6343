import { checkPartner, checkWhole, MAX_POSITION, PARTNER_KINDS, PARTNER_ROLES } from '@turnout/consortium/domain';
import { type FactsOf, refuse } from '@turnout/shared/server-platform';
import { keptLines, keptText } from '../given';
import type { PartnerEntity } from './partner.entity';

/** A partner as it came in, not judged yet. */
export interface GivenPartner {
  readonly code?: string;
  readonly name?: string | null;
  readonly country?: string | null;
  readonly role?: string | null;
  readonly kind?: string | null;
  readonly spellings?: readonly string[];
  readonly position?: number;
}

/** Judges a partner and makes it what is kept. @throws DomainError with the fields that are wrong */
export function partnerFacts(given: GivenPartner, taken: readonly string[], nextPosition: number): FactsOf<PartnerEntity> {
  refuse([...checkPartner({ ...given, code: given.code ?? '' }, taken), ...checkWhole('/position', given.position, 0, MAX_POSITION)]);
  return {
    code: given.code ?? '',
    name: keptText(given.name),
    country: given.country ?? null,
    role: PARTNER_ROLES.find((role) => role === given.role) ?? null,
    kind: PARTNER_KINDS.find((kind) => kind === given.kind) ?? null,
    spellings: keptLines(given.spellings),
    position: given.position ?? nextPosition,
  };
}
