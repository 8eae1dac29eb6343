import type { roleOf } from '@turnout/accounts/domain';
import type { MessageKey } from '@turnout/shared/i18n';

type Role = ReturnType<typeof roleOf>;

const WORDS = {
  administrator: 'accounts.administrator',
  coordinator: 'accounts.role.coordinator',
  lead: 'accounts.role.lead',
  partner: 'accounts.role.partner',
  viewer: 'accounts.role.viewer',
} as const satisfies Readonly<Record<Role, MessageKey>>;

/** The message that names what somebody is in a project. */
export function roleWords(role: Role): MessageKey {
  return WORDS[role];
}
