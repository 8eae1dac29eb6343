import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { contextOf, putContext, requestOf } from '../context/base-context';
import { OnceByKey, requestHashOf, requireKey } from './once-by-key';

const KEPT_HEADERS = ['location', 'etag'];

/** Runs a whole request and the record of its answer in one transaction, where it carries a key. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly onceByKey: OnceByKey) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = requestOf(host);
    const key = request.headers['idempotency-key'];
    if (key === undefined) return next.handle();
    return from(this.#once(requireKey(key), request, host.switchToHttp().getResponse<FastifyReply>(), next));
  }

  async #once(key: string, request: FastifyRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const outer = contextOf(request);
    const hash = requestHashOf(request.method, request.url, request.body ?? null);
    try {
      const work = (context: typeof outer): Promise<unknown> => {
        putContext(request, context);
        return lastValueFrom<unknown, null>(next.handle(), { defaultValue: null });
      };
      const { body, headers, isReplayed } = await this.onceByKey.run(outer, { key, hash }, work, () => headersOf(reply));
      if (!isReplayed) return body;
      for (const [name, value] of Object.entries(headers)) reply.header(name, value);
      reply.header('idempotency-replayed', 'true');
      return body;
    } finally {
      putContext(request, outer);
    }
  }
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(KEPT_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])));
}
