import { type AuditTrail, INSTALLATION } from '@turnout/shared/server-platform';
import type { RequestContext } from '../access/request-context';
import type { CalendarFeedEntity } from './calendar-feed.entity';

/** Notes that a feed was made or taken back, without its name, which is its owner's to choose. */
export function noteFeed(audit: AuditTrail, tx: RequestContext, operation: 'create' | 'delete', feed: CalendarFeedEntity): Promise<void> {
  const facts = { projectId: feed.projectId, parts: feed.parts };
  const [before, after] = operation === 'create' ? [null, facts] : [facts, null];
  return audit.note({ ...tx, project: INSTALLATION }, { kind: 'calendar-feed', id: feed.id, label: null, operation, before, after });
}
