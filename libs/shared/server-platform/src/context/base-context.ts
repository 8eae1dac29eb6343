import type { ExecutionContext } from '@nestjs/common';
import type { Translator } from '@turnout/shared/i18n';
import type { HistoryChannel } from '@turnout/shared/kernel';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';

/** What every request carries, whoever asks: the part of the context that knows nothing of roles. */
export interface BaseContext {
  readonly account: { readonly id: string } | null;
  /** How the asker came in; `system` where nobody is signed in. */
  readonly channel: HistoryChannel;
  /** With which access token, when the channel is `token`. */
  readonly token: { readonly id: string } | null;
  readonly project: { readonly id: string } | null;
  readonly translator: Translator;
  readonly now: Date;
  readonly requestId: string;
  /** Outside a transaction the data source's own, inside it the transaction's. */
  readonly manager: EntityManager;
}

const contexts = new WeakMap<object, BaseContext>();

/** Gives a request its context; the access guard does so before anything else sees the request. */
export function putContext(request: FastifyRequest, context: BaseContext): void {
  contexts.set(request, context);
}

/** The context of a request. @throws when no guard has made one, which is a mistake in the program. */
export function contextOf(request: FastifyRequest): BaseContext {
  const context = contexts.get(request);
  if (!context) throw new Error('The request has no context: no access guard has run.');
  return context;
}

/** The request that Nest is handling. */
export function requestOf(host: ExecutionContext): FastifyRequest {
  return host.switchToHttp().getRequest<FastifyRequest>();
}
