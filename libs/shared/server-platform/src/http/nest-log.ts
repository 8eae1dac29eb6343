import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Sends what Nest itself has to say to the structured log. */
export class NestLog implements LoggerService {
  constructor(private readonly target: FastifyBaseLogger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.target.debug({ from: rest.at(-1) }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.target.error({ from: rest.at(-1), stack: rest[0] }, String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.target.warn({ from: rest.at(-1) }, String(message));
  }
}
