import { actorOf, type Reach } from '@turnout/accounts/domain';
import type { Recorder } from '@turnout/events/domain';
import type { Session } from '@turnout/shared/api-client';

/** Who is about to log or change an event, as the rules want to know it. */
export function recorderOf(session: Session | null, project: string, reach: Reach): Recorder {
  const membership = session?.memberships.find((each) => each.project === project);
  const partner = membership?.partner ?? null;
  const leadsSome = membership !== undefined && actorOf(membership) === 'package-lead';
  return leadsSome ? { reach, partner, workPackages: membership.workPackages } : { reach, partner };
}
