import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type Actor, type Operation, OPERATIONS, reachOf, tokenNeedOf } from '@turnout/accounts/domain';
import { DomainError } from '@turnout/shared/kernel';
import { Clock, putContext, requestOf, Translators } from '@turnout/shared/server-platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { SessionSettings } from '../sessions/session-settings';
import { AskerReader } from './asker-reader';
import { operationOf } from './operation.decorator';
import { ProjectDirectory } from './project-directory';
import { actorIn, projectInContext } from './project-in-context';
import type { ProjectInContext, RequestContext, SignedInAccount } from './request-context';
import './access.problems';

/** Decides on every request, before anything else of the program sees it; what no operation allows is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly translators: Translators,
    private readonly askers: AskerReader,
    private readonly projects: ProjectDirectory,
    private readonly settings: SessionSettings,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const operation = operationOf(host.getHandler());
    if (operation === undefined) throw new DomainError('access.denied');
    const request = requestOf(host);
    const context = await this.#greet(request).catch((error: unknown) => {
      if (isWrongToken(error)) host.switchToHttp().getResponse<FastifyReply>().header('www-authenticate', 'Bearer error="invalid_token"');
      throw error;
    });
    requireTokenFor(operation, context);
    putContext(request, await this.#admit(operation, context, request));
    return true;
  }

  /** Finds out who asks. */
  async #greet(request: FastifyRequest): Promise<RequestContext> {
    const now = this.clock.now();
    const asker = await this.askers.read(request, now);
    return {
      account: asker?.account ?? null,
      channel: asker?.channel ?? 'system',
      token: asker?.token ?? null,
      memberships: asker?.memberships ?? [],
      project: null,
      reach: 'all',
      translator: this.translators.of(request),
      now,
      requestId: request.id,
      manager: this.dataSource.manager,
    };
  }

  /** Refuses, or says how far the asker may go. */
  async #admit(operation: Operation, context: RequestContext, request: FastifyRequest): Promise<RequestContext> {
    const { scope } = OPERATIONS[operation];
    if (scope === 'public') return context;
    // A visitor of the demo is told so, because the page for signing in offers its accounts.
    if (!context.account) throw new DomainError('session.required', this.settings.isDemo ? { demo: true } : {});
    if (scope === 'signed-in') return context;
    if (scope === 'installation') return requireAdministrator(context, context.account);
    if (scope === 'somewhere') return requireSomewhere(operation, context, context.account);
    const project = await this.#project(context, request);
    const reach = reachOf(operation, project.actor);
    if (reach === null) throw new DomainError('access.denied');
    return { ...context, project, reach };
  }

  /** Somebody else's project is not found, just like one that does not exist. */
  async #project(asker: RequestContext, request: FastifyRequest): Promise<ProjectInContext> {
    const { project: code } = request.params as { readonly project?: string };
    const found = code === undefined ? null : await this.projects.findByCode(code);
    const project = found && projectInContext(asker, found);
    if (!project) throw new DomainError('project.not-found');
    return project;
  }
}

/** Refuses what a token is not good for, whoever it acts for. */
function requireTokenFor(operation: Operation, { token }: RequestContext): void {
  const need = tokenNeedOf(operation);
  if (token && need === 'never') throw new DomainError('token.not-enough');
  if (token?.scope === 'read' && need !== 'read') throw new DomainError('token.read-only');
}

function isWrongToken(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'token.invalid';
}

function requireSomewhere(operation: Operation, context: RequestContext, { isAdministrator }: SignedInAccount): RequestContext {
  const actors: readonly Actor[] = isAdministrator ? ['administrator'] : context.memberships.map(actorIn);
  if (!actors.some((actor) => reachOf(operation, actor) !== null)) throw new DomainError('access.denied');
  return context;
}

function requireAdministrator(context: RequestContext, account: SignedInAccount): RequestContext {
  if (!account.isAdministrator) throw new DomainError('access.denied');
  return context;
}
