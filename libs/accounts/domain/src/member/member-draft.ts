import type { FieldError } from '@turnout/shared/kernel';
import { PROJECT_ROLES } from '../access';

/** What somebody is to be in a project: the shapes are right, the values are not judged yet. */
export interface MemberDraft {
  readonly role: string;
  /** Code of the partner the person acts for. */
  readonly partner?: string | null | undefined;
  /** Codes of the work packages a lead is bound to; absent or none for all of the project. */
  readonly workPackages?: readonly string[] | null | undefined;
}

/** Codes of the project's settings that a member can be tied to. */
export interface MemberSettings {
  readonly partners: readonly string[];
  readonly workPackages: readonly string[];
}

/** Every code that {@link checkMember} can answer with; each has words as `error.<code>`. */
export const MEMBER_FIELD_CODES = [
  'member.unknown-role',
  'member.partner-missing',
  'member.unknown-partner',
  'member.unknown-work-package',
  'member.work-packages-without-lead',
] as const;

/**
 * Judges what somebody is to be in a project. Who works for a partner needs one; for the other roles it is a fact beside the role.
 * Only a lead is bound to work packages.
 */
export function checkMember({ role, partner, workPackages }: MemberDraft, settings: MemberSettings): FieldError[] {
  const errors: FieldError[] = [];
  if (!PROJECT_ROLES.some((known) => known === role)) errors.push({ pointer: '/role', code: 'member.unknown-role' });
  const named = partner ?? null;
  if (named === null && role === 'partner') errors.push({ pointer: '/partner', code: 'member.partner-missing' });
  if (named !== null && !settings.partners.includes(named)) errors.push({ pointer: '/partner', code: 'member.unknown-partner' });
  return [...errors, ...checkPackages(role, workPackages ?? [], settings)];
}

function checkPackages(role: string, packages: readonly string[], { workPackages }: MemberSettings): FieldError[] {
  const pointer = '/workPackages';
  if (packages.length > 0 && role !== 'lead') return [{ pointer, code: 'member.work-packages-without-lead' }];
  const isKnown = packages.every((code) => workPackages.includes(code));
  return isKnown ? [] : [{ pointer, code: 'member.unknown-work-package' }];
}
