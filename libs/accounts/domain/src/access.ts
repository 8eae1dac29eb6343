/** Roles within one project. The administrator of the installation stands beside them. */
export const PROJECT_ROLES = ['coordinator', 'lead', 'partner', 'viewer'] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];

/**
 * Who is asked about: a role in the project, the administrator, or anybody who is signed in. A lead who has work packages of
 * their own is a `package-lead`; one who has none named leads all of them.
 */
export type Actor = ProjectRole | 'package-lead' | 'administrator';

/**
 * How far a permission goes. `all`: every record of the project. `own`: records that the person's own partner leads or
 * co-organises; for a lead of some work packages also those of the packages. Absent: not at all.
 */
export type Reach = 'all' | 'own';

/** What an access token has to be good for; `never`: no token will do, only somebody who signed in. */
export type TokenNeed = 'read' | 'write' | 'never';

/** Who may. `token` is said where {@link tokenNeedOf} would not find it by itself. */
type Policy = { readonly token?: TokenNeed } & (
  { readonly scope: 'public' | 'signed-in' | 'installation' } | { readonly scope: 'project' | 'somewhere'; readonly reach: Reaches }
);

type Reaches = Readonly<Partial<Record<Actor, Reach>>>;

const settings: Reaches = { administrator: 'all', coordinator: 'all' };
const overseer: Reaches = { ...settings, lead: 'all', 'package-lead': 'all' };
const reviewer: Reaches = { ...settings, lead: 'all', 'package-lead': 'own' };
const recorder: Reaches = { ...reviewer, partner: 'own' };
const reader: Reaches = { ...overseer, partner: 'all', viewer: 'all' };

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
  'feed.manage': { scope: 'signed-in' },
  // Calendar programs sign in nowhere: the address says whose feed it is, and their rights are judged with every call.
  'feed.read': { scope: 'public', token: 'read' },
  'account.list': { scope: 'installation', token: 'read' },
  'account.manage': { scope: 'installation' },
  'outbox.read': { scope: 'installation' },
  'job.read': { scope: 'installation' },
  'job.run': { scope: 'installation' },
  'project.list': { scope: 'signed-in', token: 'read' },
  'project.create': { scope: 'somewhere', reach: settings },
  'project.read': { scope: 'project', reach: reader },
  'project.change': { scope: 'project', reach: settings },
  'history.read': { scope: 'project', reach: overseer },
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
  // Everybody keeps views of their own; those of the project are kept by the routes of views, and then by the last of these.
  'view.read': { scope: 'project', reach: reader },
  'view.keep': { scope: 'project', reach: reader },
  'view.share': { scope: 'project', reach: overseer },
  // What somebody imports is their own business until it is committed; each row then reaches as far as logging one event does.
  'import.read': { scope: 'project', reach: recorder },
  'import.manage': { scope: 'project', reach: recorder },
  'finding.read': { scope: 'project', reach: reader },
  'finding.settle': { scope: 'project', reach: reviewer },
  // Whoever may change events may repair them; the event decides.
  'finding.repair': { scope: 'project', reach: recorder },
  'missing.read': { scope: 'project', reach: reader },
  'reminder-rules.read': { scope: 'project', reach: reader },
  'reminder-rules.change': { scope: 'project', reach: settings },
  'reminder.read': { scope: 'project', reach: overseer },
  'reminder.ask': { scope: 'project', reach: overseer },
  // By the link in a mail.
  'digest.stop': { scope: 'public' },
  'report.read': { scope: 'project', reach: reader },
  'report.compose': { scope: 'project', reach: overseer },
  'version.read': { scope: 'project', reach: reader },
  'version.freeze': { scope: 'project', reach: overseer },
  'version.share': { scope: 'project', reach: overseer },
  'shared-version.read': { scope: 'public', token: 'read' },
} as const satisfies Readonly<Record<string, Policy>>;

/** Something a person can ask the installation to do. */
export type Operation = keyof typeof OPERATIONS;

/** What somebody is in a project. */
export interface Belonging {
  readonly role: ProjectRole;
  /** The work packages a lead is bound to; none for all of the project. */
  readonly workPackages: readonly unknown[];
}

/** As whom the access table knows somebody who belongs to a project. */
export function actorOf({ role, workPackages }: Belonging): Actor {
  return role === 'lead' && workPackages.length > 0 ? 'package-lead' : role;
}

/** As whom somebody stands before one record: who leads some work packages leads in these, and works for a partner elsewhere. */
export function actorBefore(actor: Actor, isInPackages: boolean): Exclude<Actor, 'package-lead'> {
  if (actor !== 'package-lead') return actor;
  return isInPackages ? 'lead' : 'partner';
}

/** What an actor is called: a lead of some work packages is a lead. */
export function roleOf(actor: Actor): Exclude<Actor, 'package-lead'> {
  return actor === 'package-lead' ? 'lead' : actor;
}

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
