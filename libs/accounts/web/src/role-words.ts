import type { Actor } from '@turnout/accounts/domain';
import type { MessageKey } from '@turnout/shared/i18n';

const WORDS = {
  administrator: 'accounts.administrator',
  coordinator: 'accounts.role.coordinator',
  lead: 'accounts.role.lead',
  partner: 'accounts.role.partner',
  viewer: 'accounts.role.viewer',
} as const satisfies Readonly<Record<Actor, MessageKey>>;

/** The message that names what somebody is in a project. */
export function roleWords(role: Actor): MessageKey {
  return WORDS[role];
}
