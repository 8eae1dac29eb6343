import type { OutboxMessageEntity } from './outbox-message.entity';

/**
 * Headers by which mail programs offer to stop mails of a kind with one click (RFC 8058); none for mails that nobody can stop. The secret
 * of the link is asked for at an address of the API there, since a fragment is sent to no server.
 */
export function stopHeaders({ kind, link }: Pick<OutboxMessageEntity, 'kind' | 'link'>): Readonly<Record<string, string>> {
  if (kind !== 'digest' || link === null) return {};
  const { origin, hash } = new URL(link);
  return {
    'List-Unsubscribe': `<${origin}/api/v1/digest-stops/${hash.slice(1)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
