import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@turnout/shared/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkPlain, readJsonBody } from './json-body';
import { leavesBody } from './leaves-body';
import { safeHeaders } from './safe-headers';
import { isFileItself, takesUpload } from './upload';
import { fileContentPolicy, standaloneDocumentPolicy } from './web-page-policy';

/** What an answer that is no page may do in a browser: nothing. */
const API_CONTENT_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const JSON_PATIENCE_MS = 60_000;

/** Sets up what every request passes before Nest: cookies, headers, the reading of bodies, the log. */
export async function configureHttp(app: NestFastifyApplication, { isSecure }: { readonly isSecure: boolean }): Promise<void> {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await server.register(cookie);
  const headers = safeHeaders(isSecure);
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  readJsonOnly(server);
  await server.register(multipart, { throwFileSizeLimit: false });
  server.addHook('onRequest', checking(refuseUnexpectedUpload));
  server.addHook('preHandler', checking(refuseUnreadableAddress));
  server.addHook('onSend', (request, reply, payload, done) => {
    reply.header('x-request-id', request.id);
    if (isApi(request)) {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
      reply.header('content-security-policy', policyOf(reply, payload));
    }
    done();
  });
  letGoWhenClosing(server);
  logAnswers(server);
}

/** Tells whether a request is for the API rather than for a page or one of its files. */
export function isApi({ url }: Pick<FastifyRequest, 'url'>): boolean {
  return /^\/+api(?:[/?#]|$)/u.test(url);
}

function policyOf(reply: FastifyReply, payload: unknown): string {
  if (isDocument(reply, payload)) return standaloneDocumentPolicy(String(payload));
  return reply.hasHeader('content-disposition') ? fileContentPolicy(API_CONTENT_POLICY) : API_CONTENT_POLICY;
}

function isDocument(reply: FastifyReply, payload: unknown): boolean {
  const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
  return isWhole && String(reply.getHeader('content-type')).startsWith('text/html');
}

function readJsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      const isEmptyDelete = body.length === 0 && request.method === 'DELETE';
      done(null, isEmptyDelete ? undefined : readJsonBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  // A file stays where it is until the use case, behind the guard, receives it.
  server.addContentTypeParser('*', (request, _body, done) => {
    if (request.is404 || isFileItself(request) || leavesBody(request)) done(null, undefined);
    else done(new DomainError('request.unsupported-media-type'));
  });
}

/** Files are for the routes that say so. All others are to be sent within a minute, as they hold a few kilobytes. */
function refuseUnexpectedUpload(request: FastifyRequest): void {
  if (takesUpload(request) || leavesBody(request)) return;
  const { headers, raw } = request;
  if (headers['content-type']?.startsWith('multipart/') && !request.is404) throw new DomainError('request.unsupported-media-type');
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return;
  const timer = setTimeout(() => raw.destroy(), JSON_PATIENCE_MS).unref();
  raw.once('close', () => clearTimeout(timer));
}

function refuseUnreadableAddress(request: FastifyRequest): void {
  if (Object.values((request.params ?? {}) as object).some((value) => String(value).includes('\0'))) {
    throw new DomainError('request.bad-address');
  }
  checkPlain(request.query);
}

/** A hook of a check that waits for nothing: an `async` one would cost every request a promise and a turn of the loop. */
function checking(check: (request: FastifyRequest) => void) {
  return (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void => {
    try {
      check(request);
    } catch (error) {
      done(error as Error);
      return;
    }
    done();
  };
}

/** A connection whose request outlasts the call to close would be kept alive for the next one, and the server with it. */
function letGoWhenClosing(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (isClosing) reply.header('connection', 'close');
    done();
  });
}

/** One line per answer: the route's pattern, never the address, whose query may hold what people typed. */
function logAnswers(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method, route: routeOptions.url ?? null, status: reply.statusCode, milliseconds }, 'answered');
    done();
  });
}
