import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyError, type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';
import { PROBLEM_MEDIA_TYPE } from '../problems/problem';
import { problemKindOf } from '../problems/problem-register';
import { recogniseError } from '../problems/recognise-error';
import { answerBrokenConnection } from './broken-connection';

/** Largest body that is read: 256 kB. */
export const BODY_LIMIT = 256 * 1024;

/** What the HTTP side depends on. */
export interface HttpSettings {
  /** Where the log goes; `false` for nowhere. */
  readonly logger: NonNullable<FastifyServerOptions['logger']>;
  /** Whether a proxy in front is believed about who asks. */
  readonly trustProxy: boolean;
}

/** Makes the HTTP server below Nest. */
export function createHttpAdapter({ logger, trustProxy }: HttpSettings): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy,
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerBrokenConnection,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: 60_000,
  });
}

/** Keeps the id that a proxy gave, when it looks like one. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{8,64}$/u.test(given) ? given : randomUUID();
}

/** The router refuses some addresses before anything of ours runs, words included. */
function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const code = recogniseError(error)?.code ?? 'request.bad-address';
  const { status } = problemKindOf(code);
  const problem = {
    type: `urn:turnout:problem:${code}`,
    title: code,
    status,
    code,
    detail: code,
    params: {},
    errors: [],
    requestId: request.id,
  };
  void reply
    .code(status)
    .headers({ 'content-type': PROBLEM_MEDIA_TYPE, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .send(JSON.stringify(problem));
}
