import type { EventType, Partner, Project, ProjectSummary } from '@turnout/shared/api-client';

export type { EventType, Partner, Project, ProjectSummary };

/** What a project is called where there is little room: its acronym, or its title when it has none. */
export function projectName({ acronym, title }: Pick<Project, 'acronym' | 'title'>): string {
  return acronym ?? title;
}
