import { type Belonging, type Operation, actorOf, reachOf } from '../access';
import type { FeedPart } from './feed-draft';

/** What somebody must be allowed to read in a project for a part of a feed. */
const NEEDED: Readonly<Record<FeedPart, Operation>> = {
  'planned-events': 'event.read',
  'held-events': 'event.read',
  'reporting-periods': 'reporting-period.read',
  deliverables: 'consortium.read',
  milestones: 'consortium.read',
};

/** Whose feed it is, as they stand today. */
export interface FeedOwner {
  readonly isAdministrator: boolean;
  readonly memberships: readonly (Belonging & { readonly projectId: string })[];
}

/**
 * The projects a feed shows today: what its owner was allowed when it was made plays no part. A part that reaches less than every
 * record of a project keeps the project out, for a feed does not tell whose record is whose.
 * @param projectId the project the feed is about; `null` for all that its owner belongs to
 * @returns ids; empty for somebody who may read none of it any more
 */
export function feedProjects(owner: FeedOwner, projectId: string | null, parts: readonly FeedPart[]): readonly string[] {
  if (projectId !== null && owner.isAdministrator) return [projectId];
  return owner.memberships
    .filter((belonging) => projectId === null || belonging.projectId === projectId)
    .filter((belonging) => parts.every((part) => reachOf(NEEDED[part], actorOf(belonging)) === 'all'))
    .map((belonging) => belonging.projectId);
}
