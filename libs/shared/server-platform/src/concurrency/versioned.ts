import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { etagOf, holdsVersion } from './etag';

/** Tags answers that have a version, says where a new thing lies, and spares who already holds the version the body. */
@Injectable()
export class VersionedInterceptor implements NestInterceptor<unknown, unknown> {
  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = host.switchToHttp();
    return next.handle().pipe(map((body) => tag(body, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>())));
  }
}

function tag(body: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  if (!isVersioned(body)) return body;
  reply.header('etag', etagOf(body.version));
  const name = body.id ?? body.code;
  if (reply.statusCode === 201 && name !== undefined) reply.header('location', `${pathOf(request)}/${encodeURIComponent(name)}`);
  if (request.method !== 'GET' || !holdsVersion(request.headers['if-none-match'], body.version)) return body;
  reply.code(304);
  return undefined;
}

function isVersioned(body: unknown): body is { readonly version: number; readonly id?: string; readonly code?: string } {
  return typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number';
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '';
}

/** Answers with `ETag` by the body's `version`, `Location` by its `id`, or else its `code`, where it is new, and 304 to an `If-None-Match` that holds it. */
export function Versioned(): MethodDecorator {
  return applyDecorators(UseInterceptors(VersionedInterceptor));
}

/** As {@link Versioned}, for a change that needs the `If-Match` header. */
export function VersionedChange(): MethodDecorator {
  return applyDecorators(
    UseInterceptors(VersionedInterceptor),
    ApiHeader({ name: 'If-Match', required: true, description: 'The entity tag of the version that is changed.' }),
  );
}
