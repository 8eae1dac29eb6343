import type { ProjectGlance } from '@turnout/shared/api-client';

/** Where a project stands in its own time; what runs comes first. `timeless` while its start or its end is not known. */
export const PROJECT_TIMES = ['running', 'timeless', 'before', 'ended'] as const;
export type ProjectTime = (typeof PROJECT_TIMES)[number];

/** Projects that stand alike in time, in the order they were given. */
export interface GlanceGroup {
  readonly time: ProjectTime;
  readonly projects: readonly ProjectGlance[];
}

/** Tells where a project stands. A day of the last project month is still in time. */
export function timeOf({ month: { now, last } }: Pick<ProjectGlance, 'month'>): ProjectTime {
  if (now !== null && now < 1) return 'before';
  if (now === null || last === null) return 'timeless';
  return now > last ? 'ended' : 'running';
}

/** Puts what is to be looked at first first; a group without a project is not there. */
export function glanceGroups(projects: readonly ProjectGlance[]): readonly GlanceGroup[] {
  return PROJECT_TIMES.map((time) => ({ time, projects: projects.filter((project) => timeOf(project) === time) })).filter(
    ({ projects: found }) => found.length > 0,
  );
}
