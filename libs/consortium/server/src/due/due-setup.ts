import { Injectable } from '@nestjs/common';
import { lastProjectMonth, type ProjectTime } from '@turnout/consortium/domain';
import type { StoreContext } from '@turnout/shared/server-platform';
import { type ProjectCodes, ProjectCodeReader } from '../project/project-codes';

/** What of the project its deliverables, milestones and tasks are judged against. */
export interface DueSetup extends ProjectCodes {
  readonly lastMonth: number | null;
}

const TIME = `
  select starts_on::text as "startsOn", ends_on::text as "endsOn", duration_months as "durationMonths"
    from projects where id = $1`;

/** Reads the codes of a project, and how long it goes on. */
@Injectable()
export class DueSetupReader {
  constructor(private readonly codes: ProjectCodeReader) {}

  async read(context: StoreContext): Promise<DueSetup> {
    const [time] = await context.manager.query<ProjectTime[]>(TIME, [context.project.id]);
    return { ...(await this.codes.read(context)), lastMonth: time ? lastProjectMonth(time) : null };
  }
}
