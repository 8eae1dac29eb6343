import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';
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

/** Answers an error; {@link ProblemFilter.answer} does. */
export type AnswerError = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/**
 * Makes the HTTP server below Nest.
 * @param answerError for addresses that the router refuses before any hook or filter runs
 */
export function createHttpAdapter({ logger, trustProxy }: HttpSettings, answerError: AnswerError): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy,
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-request-id': request.id });
      answerError(error, request, reply);
    },
    clientErrorHandler: answerBrokenConnection,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // For uploads over slow lines; what is no upload has a minute, by a hook.
    requestTimeout: 15 * 60_000,
  });
}

/** Keeps the id that a proxy gave, when it looks like one. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{8,64}$/u.test(given) ? given : randomUUID();
}
