import { NO_TOTALS } from '@turnout/events/domain';
import type { ProjectSums } from '@turnout/events/server';
import { projectStanding, type StandingPromise, targetProgress } from '@turnout/impact/domain';
import type { ProjectGlance } from './glance.dto';
import type { JudgedTarget } from './promised.queries';

/** Most promises that a project names. */
const MOST_BEHIND = 3;

interface LabelledPromise extends StandingPromise {
  readonly label: string | null;
}

/** How the promises of a project stand, and which are behind most. */
export function promisesOf(promised: readonly JudgedTarget[], sums: ProjectSums | undefined): Pick<ProjectGlance, 'promises' | 'behind'> {
  const { furthestBehind, ...promises } = projectStanding(promised.map((row) => promiseOf(row, sums)));
  return {
    promises,
    behind: furthestBehind.slice(0, MOST_BEHIND).map(({ type, label, events, participants, conditions }) => ({
      ...{ type, label },
      events: { missing: events.missing },
      participants: { missing: participants.missing },
      inConditions: conditions.missingAtLeast,
    })),
  };
}

function promiseOf({ type, label, events, participants, conditions }: JudgedTarget, sums: ProjectSums | undefined): LabelledPromise {
  const reached = (type === null ? sums?.total : sums?.byType.get(type)) ?? NO_TOTALS;
  return {
    ...{ type, label, conditions },
    events: targetProgress({ reached: reached.events, promised: events }),
    participants: targetProgress({ reached: reached.participants, promised: participants }),
  };
}
