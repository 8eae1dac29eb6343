import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Transactions } from '../concurrency/transactions';
import { type BaseContext, contextOf, putContext, requestOf } from '../context/base-context';
import { IdempotencyKeyEntity } from './idempotency-key.entity';

const KEPT_HEADERS = ['location', 'etag'];

/** Runs a request and the record of its answer in one transaction; the record's primary key lets only one of several through. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly transactions: Transactions) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = requestOf(host);
    const key = request.headers['idempotency-key'];
    if (key === undefined) return next.handle();
    return from(this.#once(requireKey(key), request, host.switchToHttp().getResponse<FastifyReply>(), next));
  }

  async #once(key: string, request: FastifyRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const outer = contextOf(request);
    try {
      return await this.transactions.run(outer, async (context) => {
        putContext(request, context);
        const id = identify(key, context);
        const requestHash = hashOf(request);
        // A request with the same key that still runs holds the row; the insert waits for its end.
        const claim = await context.manager
          .createQueryBuilder()
          .insert()
          .into(IdempotencyKeyEntity)
          .values({ ...id, requestHash, createdAt: context.now })
          .orIgnore()
          .returning('key')
          .execute();
        if ((claim.raw as unknown[]).length === 0) return replay(id, requestHash, context, reply);
        const body: unknown = await lastValueFrom(next.handle(), { defaultValue: null });
        await context.manager.update(IdempotencyKeyEntity, id, { body: body as never, headers: headersOf(reply) });
        return body;
      });
    } finally {
      putContext(request, outer);
    }
  }
}

type KeyId = Pick<IdempotencyKeyEntity, 'scope' | 'accountId' | 'key'>;

async function replay(id: KeyId, requestHash: Buffer, context: BaseContext, reply: FastifyReply): Promise<unknown> {
  const first = await context.manager.findOneByOrFail(IdempotencyKeyEntity, id);
  if (!first.requestHash.equals(requestHash)) throw new DomainError('idempotency.key-reused');
  for (const [name, value] of Object.entries(first.headers)) reply.header(name, value);
  reply.header('idempotency-replayed', 'true');
  return first.body;
}

function identify(key: string, context: BaseContext): KeyId {
  if (!context.account) throw new Error('Only requests of somebody who is signed in can carry an idempotency key.');
  return { scope: context.project?.id ?? '-', accountId: context.account.id, key };
}

function requireKey(header: string | string[]): string {
  const key = String(header);
  if (!/^[\x21-\x7e]{1,255}$/u.test(key)) throw new DomainError('idempotency.key-invalid');
  return key;
}

function hashOf(request: FastifyRequest): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body ?? null]))
    .digest();
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(KEPT_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])));
}
