import type { Session } from '@turnout/shared/api-client';
import type { KeptAnswers } from '@turnout/shared/web-platform';

/** Who was signed in here when the server was last asked; `null` when nobody was, or it cannot be read. */
export function keptSession(kept: KeptAnswers): Session | null {
  const who = kept.who();
  return isSession(who) ? who : null;
}

function isSession(value: unknown): value is Session {
  if (typeof value !== 'object' || value === null) return false;
  const { account, memberships } = value as Partial<Session>;
  return typeof account?.id === 'string' && Array.isArray(memberships);
}
