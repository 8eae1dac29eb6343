import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, ProjectRole, Reach, TokenScope } from '@turnout/accounts/domain';
import { type BaseContext, contextOf, requestOf } from '@turnout/shared/server-platform';

/** Who is signed in. */
export interface SignedInAccount {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly isAdministrator: boolean;
}

/** What somebody is in a project, by ids. */
export interface Membership {
  readonly projectId: string;
  readonly role: ProjectRole;
  readonly partnerId: string | null;
  /** The work packages a lead is bound to; none for all of the project. */
  readonly workPackageIds: readonly string[];
}

/** The project a request is about, and what the asker is in it. */
export interface ProjectInContext {
  readonly id: string;
  readonly code: string;
  readonly actor: Actor;
  /** The partner the asker acts for; `null` for nobody in particular. */
  readonly partnerId: string | null;
  /** The work packages of a `package-lead`; none for every other actor. */
  readonly workPackageIds: readonly string[];
}

/** Everything a use case may know of the request it serves; the first parameter everywhere. */
export interface RequestContext extends BaseContext {
  readonly account: SignedInAccount | null;
  /** The access token that acts for the account; `null` where somebody signed in, or nobody. */
  readonly token: { readonly id: string; readonly scope: TokenScope } | null;
  /** The asker's memberships in all projects; empty when nobody is signed in. */
  readonly memberships: readonly Membership[];
  /** Set on routes with `:project`. */
  readonly project: ProjectInContext | null;
  /** How far the operation of the route reaches for this asker. */
  readonly reach: Reach;
}

/** The context of a request about a project, whose asker is known. */
export interface ProjectContext extends RequestContext {
  readonly account: SignedInAccount;
  readonly project: ProjectInContext;
}

/** Narrows the context on routes of a project. @throws when the route has no `:project`, which is a mistake in the program. */
export function inProject(context: RequestContext): ProjectContext {
  const { account, project } = context;
  if (!account || !project) throw new Error('The route is not about a project, or nobody is signed in.');
  return { ...context, account, project };
}

/** Narrows the context on routes for which somebody has to be signed in. @throws when nobody is, which is a mistake in the program. */
export function forAccount(context: RequestContext): RequestContext & { readonly account: SignedInAccount } {
  const { account } = context;
  if (!account) throw new Error('Nobody is signed in.');
  return { ...context, account };
}

/** The {@link RequestContext}, as a parameter of a controller method. */
export const Ctx = createParamDecorator(
  (_data: unknown, host: ExecutionContext): RequestContext => contextOf(requestOf(host)) as RequestContext,
);

/** The {@link ProjectContext}, as a parameter of a controller method on a `:project` route. */
export const ProjectCtx = createParamDecorator((_data: unknown, host: ExecutionContext): ProjectContext =>
  inProject(contextOf(requestOf(host)) as RequestContext),
);
