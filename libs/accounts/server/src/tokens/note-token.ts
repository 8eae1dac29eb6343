import { type AuditTrail, INSTALLATION } from '@turnout/shared/server-platform';
import type { RequestContext } from '../access/request-context';
import type { AccessTokenEntity } from './access-token.entity';

/** Notes that a token was made or taken back, without its name, which is its owner's to choose. */
export function noteToken(audit: AuditTrail, tx: RequestContext, operation: 'create' | 'delete', token: AccessTokenEntity): Promise<void> {
  const facts = { scope: token.scope, expiresOn: token.expiresOn };
  const [before, after] = operation === 'create' ? [null, facts] : [facts, null];
  return audit.note({ ...tx, project: INSTALLATION }, { kind: 'access-token', id: token.id, label: null, operation, before, after });
}
