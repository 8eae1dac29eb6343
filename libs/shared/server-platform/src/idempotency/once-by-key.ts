import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { FastifyReply } from 'fastify';
import { Transactions } from '../concurrency/transactions';
import { type BaseContext, requestOf } from '../context/base-context';
import { IdempotencyKeyEntity } from './idempotency-key.entity';

/** A request as far as its repetition is recognised by it. */
export interface KeyedRequest {
  readonly key: string;
  /** SHA-256 of everything that makes it the same request. */
  readonly hash: Buffer;
}

/** What a request came to. */
export interface Outcome<T> {
  readonly body: T;
  /** Kept beside the body and sent with every repetition. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it was carried out before and is only answered again. */
  readonly isReplayed: boolean;
}

/** Carries out a request and keeps its answer in one transaction; the primary key of the answer lets only one of several through. */
@Injectable()
export class OnceByKey {
  constructor(private readonly transactions: Transactions) {}

  /** The answer to a request that was carried out before; `null` for a new one. @throws DomainError `idempotency.key-reused` */
  async find<T>(ctx: BaseContext, { key, hash }: KeyedRequest): Promise<T | null> {
    const id = identify(key, ctx);
    const isKnown = await ctx.manager.existsBy(IdempotencyKeyEntity, id);
    return isKnown ? (await replay<T>(id, hash, ctx)).body : null;
  }

  /** Without a key, the work is carried out every time. @throws DomainError `idempotency.key-reused` when the key belongs to another request */
  async run<C extends BaseContext, T>(
    ctx: C,
    request: KeyedRequest | null,
    work: (tx: C) => Promise<T>,
    headersNow: () => Outcome<T>['headers'] = () => ({}),
  ): Promise<Outcome<T>> {
    return this.transactions.run(ctx, async (tx) => {
      if (!request) return { body: await work(tx), headers: headersNow(), isReplayed: false };
      const { key, hash } = request;
      const id = identify(key, tx);
      // A request with the same key that still runs holds the row; the insert waits for its end.
      const claim = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(IdempotencyKeyEntity)
        .values({ ...id, requestHash: hash, createdAt: tx.now })
        .orIgnore()
        .returning('key')
        .execute();
      if ((claim.raw as unknown[]).length === 0) return replay(id, hash, tx);
      const body = await work(tx);
      const headers = headersNow();
      await tx.manager.update(IdempotencyKeyEntity, id, { body: body as never, headers });
      return { body, headers, isReplayed: false };
    });
  }
}

type KeyId = Pick<IdempotencyKeyEntity, 'scope' | 'accountId' | 'key'>;

async function replay<T>(id: KeyId, hash: Buffer, { manager }: BaseContext): Promise<Outcome<T>> {
  const first = await manager.findOneByOrFail(IdempotencyKeyEntity, id);
  if (!first.requestHash.equals(hash)) throw new DomainError('idempotency.key-reused');
  return { body: first.body as T, headers: first.headers, isReplayed: true };
}

function identify(key: string, context: BaseContext): KeyId {
  if (!context.account) throw new Error('Only requests of somebody who is signed in can carry an idempotency key.');
  return { scope: context.project?.id ?? '-', accountId: context.account.id, key };
}

/** The key of a request. @throws DomainError `idempotency.key-invalid` */
export function requireKey(header: string | string[]): string {
  const key = String(header);
  if (!/^[\x21-\x7e]{1,255}$/u.test(key)) throw new DomainError('idempotency.key-invalid');
  return key;
}

/** SHA-256 of what makes a request the same one. */
export function requestHashOf(...parts: readonly unknown[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

/** A request's Idempotency-Key, for use cases that do something outside the database before they can answer. */
export interface Repeatable {
  /** `null` where the asker does not mean to repeat it. */
  readonly key: string | null;
  /** Says in the answer that it was given before. */
  readonly sayReplayed: () => void;
}

/** The {@link Repeatable} of a request, as a parameter of a controller method. @throws DomainError `idempotency.key-invalid` */
export const Repeated = createParamDecorator((_data: unknown, host: ExecutionContext): Repeatable => {
  const header = requestOf(host).headers['idempotency-key'];
  const reply = host.switchToHttp().getResponse<FastifyReply>();
  return { key: header === undefined ? null : requireKey(header), sayReplayed: () => void reply.header('idempotency-replayed', 'true') };
});
