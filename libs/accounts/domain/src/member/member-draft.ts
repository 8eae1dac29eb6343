import type { FieldError } from '@turnout/shared/kernel';
import { PROJECT_ROLES } from '../access';

/** What somebody is to be in a project: the shapes are right, the values are not judged yet. */
export interface MemberDraft {
  readonly role: string;
  /** Code of the partner the person acts for. */
  readonly partner?: string | null | undefined;
}

/** Every code that {@link checkMember} can answer with; each has words as `error.<code>`. */
export const MEMBER_FIELD_CODES = ['member.unknown-role', 'member.partner-missing', 'member.unknown-partner'] as const;

/**
 * Judges what somebody is to be in a project. Who works for a partner needs one; for the other roles it is a fact beside the role.
 * @param partners codes of the project's partners
 */
export function checkMember({ role, partner }: MemberDraft, partners: readonly string[]): FieldError[] {
  const errors: FieldError[] = [];
  if (!PROJECT_ROLES.some((known) => known === role)) errors.push({ pointer: '/role', code: 'member.unknown-role' });
  const named = partner ?? null;
  if (named === null && role === 'partner') errors.push({ pointer: '/partner', code: 'member.partner-missing' });
  if (named !== null && !partners.includes(named)) errors.push({ pointer: '/partner', code: 'member.unknown-partner' });
  return errors;
}
