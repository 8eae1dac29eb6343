/** Roles within one project. The administrator of the installation stands beside them. */
export const PROJECT_ROLES = ['coordinator', 'lead', 'partner', 'viewer'] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];

/** Who is asked about: a role in the project, the administrator, or anybody who is signed in. */
export type Actor = ProjectRole | 'administrator';

/**
 * How far a permission goes. `all`: every record of the project. `own`: records that the person's own partner leads or
 * co-organises. Absent: not at all.
 */
export type Reach = 'all' | 'own';

/** What an access token has to be good for; `never`: no token will do, only somebody who signed in. */
export type TokenNeed = 'read' | 'write' | 'never';

/** Who may. `token` is said where {@link tokenNeedOf} would not find it by itself. */
type Policy = { readonly token?: TokenNeed } & (
  | { readonly scope: 'public' | 'signed-in' | 'installation' }
  | { readonly scope: 'project' | 'somewhere'; readonly reach: Readonly<Partial<Record<Actor, Reach>>> }
);

const reader: Readonly<Record<Actor, Reach>> = { administrator: 'all', coordinator: 'all', lead: 'all', partner: 'all', viewer: 'all' };
const recorder: Readonly<Partial<Record<Actor, Reach>>> = { administrator: 'all', coordinator: 'all', lead: 'all', partner: 'own' };
const reviewer: Readonly<Partial<Record<Actor, Reach>>> = { administrator: 'all', coordinator: 'all', lead: 'all' };
const settings: Readonly<Partial<Record<Actor, Reach>>> = { administrator: 'all', coordinator: 'all' };

/**
 * Who may do what: the one table that the guard, the contract and the menus read. An operation that is not here is
 * refused to everybody.
 */
export const OPERATIONS = {
  'health.read': { scope: 'public', token: 'read' },
  'contract.read': { scope: 'public', token: 'read' },
  'session.open': { scope: 'public' },
  'session.read': { scope: 'signed-in', token: 'read' },
  'session.close': { scope: 'public' },
  'setup.redeem': { scope: 'public' },
  'password.reset': { scope: 'public' },
  'account.change': { scope: 'signed-in' },
  'second-factor.remove': { scope: 'installation' },
  'invitation.accept': { scope: 'public' },
  'token.manage': { scope: 'signed-in' },
  'account.list': { scope: 'installation', token: 'read' },
  'account.manage': { scope: 'installation' },
  'outbox.read': { scope: 'installation' },
  'project.list': { scope: 'signed-in', token: 'read' },
  'project.create': { scope: 'somewhere', reach: settings },
  'project.read': { scope: 'project', reach: reader },
  'project.change': { scope: 'project', reach: settings },
  'history.read': { scope: 'project', reach: reviewer },
  'member.read': { scope: 'project', reach: settings },
  'member.change': { scope: 'project', reach: settings },
  'consortium.read': { scope: 'project', reach: reader },
  'consortium.change': { scope: 'project', reach: settings },
  'target.read': { scope: 'project', reach: reader },
  'target.change': { scope: 'project', reach: settings },
  'reporting-period.read': { scope: 'project', reach: reader },
  'reporting-period.change': { scope: 'project', reach: settings },
  'event.read': { scope: 'project', reach: reader },
  'event.record': { scope: 'project', reach: recorder },
  'event.change': { scope: 'project', reach: recorder },
  'event.delete': { scope: 'project', reach: recorder },
  'event.submit': { scope: 'project', reach: recorder },
  'event.review': { scope: 'project', reach: reviewer },
  'event.comment': { scope: 'project', reach: recorder },
  'evidence.read': { scope: 'project', reach: reader },
  // Signed lists and the like: by the guard of the routes that show evidence, and then by this.
  'evidence.open-personal': { scope: 'project', reach: recorder, token: 'read' },
  'evidence.change': { scope: 'project', reach: recorder },
  'report.read': { scope: 'project', reach: reader },
} as const satisfies Readonly<Record<string, Policy>>;

/** Something a person can ask the installation to do. */
export type Operation = keyof typeof OPERATIONS;

/** How far the actor may go with an operation; `null` for not at all. What concerns the installation is its administrator's. */
export function reachOf(operation: Operation, actor: Actor): Reach | null {
  const policy: Policy = OPERATIONS[operation];
  if (policy.scope === 'installation') return actor === 'administrator' ? 'all' : null;
  return policy.scope === 'project' || policy.scope === 'somewhere' ? (policy.reach[actor] ?? null) : 'all';
}

/**
 * What an access token has to be good for. In projects the name tells: what is read or listed needs `read`, everything else
 * `write`. Who people are, how they get in and what the whole installation is about is closed to tokens unless the table
 * opens it, so that a token that was lost can never become an account that was lost.
 */
export function tokenNeedOf(operation: Operation): TokenNeed {
  const { scope, token }: Policy = OPERATIONS[operation];
  if (token) return token;
  if (scope !== 'project' && scope !== 'somewhere') return 'never';
  return /\.(?:read|list)$/u.test(operation) ? 'read' : 'write';
}
