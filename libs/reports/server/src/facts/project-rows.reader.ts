import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import {
  EventTypeQueries,
  type Partner,
  PartnerQueries,
  type EventType,
  type Project,
  ProjectQueries,
  type WorkPackage,
  WorkPackageQueries,
} from '@turnout/consortium/server';

/** What a project has set up, as it lies in the database. */
export interface ProjectRows {
  readonly project: Project;
  readonly types: readonly EventType[];
  readonly partners: readonly Partner[];
  readonly workPackages: readonly WorkPackage[];
}

/** Reads the setup of a project. */
@Injectable()
export class ProjectRowsReader {
  constructor(
    private readonly projects: ProjectQueries,
    private readonly types: EventTypeQueries,
    private readonly partners: PartnerQueries,
    private readonly workPackages: WorkPackageQueries,
  ) {}

  /** By one statement for each kind. */
  async read(ctx: ProjectContext): Promise<ProjectRows> {
    return {
      project: await this.projects.read(ctx),
      types: (await this.types.list(ctx)).items,
      partners: (await this.partners.list(ctx)).items,
      workPackages: (await this.workPackages.list(ctx)).items,
    };
  }
}
