import { DomainError } from '@turnout/shared/kernel';
import type { FastifyRequest } from 'fastify';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Methods that no page of another origin can send without asking first. */
const ASKED_FIRST = new Set(['PUT', 'PATCH', 'DELETE']);

/** Media types that a page of another origin cannot send without asking first; of those that it can, plain text is one. */
const NO_FORM_SENDS =
  /^(?:application\/(?:json|vnd\.openxmlformats-officedocument\.[\w.]+)|text\/(?:csv|tab-separated-values|html))\s*(?:;|$)/iu;

type Asked = Pick<FastifyRequest, 'method' | 'headers'>;

/**
 * Refuses a state-changing request that another origin may have made the browser send. Fetch metadata decides where it is sent,
 * else the Origin header. A request with neither is no browser's; it must still be one that no foreign page could have made:
 * by its method, by a body declared as something that no form sends, or by a header that a form cannot send.
 * @param publicOrigin the configured origin; the request's own Host otherwise
 * @throws DomainError `request.cross-origin`
 */
export function requireSameOrigin(request: Asked, publicOrigin: string | null): void {
  if (READING.has(request.method) || isSameOrigin(request, publicOrigin)) return;
  throw new DomainError('request.cross-origin');
}

function isSameOrigin({ method, headers }: Asked, publicOrigin: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (headers.origin !== undefined) return isOwnOrigin(headers.origin, headers.host, publicOrigin);
  return ASKED_FIRST.has(method) || headers['idempotency-key'] !== undefined || NO_FORM_SENDS.test(headers['content-type'] ?? '');
}

function isOwnOrigin(origin: string, host: string | undefined, publicOrigin: string | null): boolean {
  if (publicOrigin !== null && origin === publicOrigin) return true;
  return publicOrigin === null && host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
