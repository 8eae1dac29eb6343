import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Translators } from '../context/translators';
import { PROBLEM_MEDIA_TYPE } from './problem';
import { problemKindOf } from './problem-register';
import { recogniseError } from './recognise-error';
import { headlineOf, wordProblem } from './word-problem';
import './platform.problems';

/** Answers everything that is thrown with problem details; nothing of an unexpected error leaves the server but its request id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly translators: Translators) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Writes the problem details of an error as the answer to a request. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const known = recogniseError(error) ?? new DomainError('server.failed');
    logProblem(request, known, error);
    if (reply.sent) return;
    const problem = wordProblem(known, this.translators.of(request), request.id);
    if (typeof known.params['retryAfterSeconds'] === 'number') reply.header('retry-after', String(known.params['retryAfterSeconds']));
    void reply.code(problem.status).header('content-type', PROBLEM_MEDIA_TYPE).send(JSON.stringify(problem));
  }
}

function logProblem(request: FastifyRequest, known: DomainError, error: unknown): void {
  const { code } = headlineOf(known);
  const { level } = problemKindOf(code);
  request.log[level]({ code, ...(known === error ? {} : { cause: causeOf(error, level === 'error') }) }, 'problem');
}

/** Messages of the database can quote what people typed; names of constraints cannot. */
function causeOf(error: unknown, withStack: boolean): unknown {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return { name: error.name, code, constraint, ...(withStack ? { stack: stackWithoutMessage(error) } : {}) };
}

function stackWithoutMessage(error: Error): string {
  const stack = error.stack ?? '';
  return code22(error) ? stack.replace(error.message, '…') : stack;
}

function code22(error: Error): boolean {
  return 'query' in error || 'parameters' in error;
}
