import { projectPeriod } from '@turnout/consortium/domain';
import type { NoticeFacts } from '@turnout/events/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import type { ProjectSetup } from './project-setup';

/** What of the project an event is looked at against. */
export function noticeFacts({ project, periods, types, workPackages }: ProjectSetup, today: IsoDate): NoticeFacts {
  return {
    project: projectPeriod(project),
    reporting: { from: project.reportingFrom, to: project.reportingTo },
    periods: periods.map(({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn })),
    ...{ types, workPackages, today },
  };
}
