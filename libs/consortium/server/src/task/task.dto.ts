import { CountField, IdField, PageOf, TextField } from '@turnout/shared/server-platform';

/** A task of a work package. */
export class Task {
  @IdField()
  id: string;
  @TextField({ example: 'T2.1', description: 'Unique among the tasks of the project.' })
  code: string;
  @TextField()
  title: string;
  @TextField({ description: 'Code of the work package it is part of.' })
  workPackage: string;
  @TextField({ nullable: true, description: 'Code of the partner that leads it.' })
  leadPartner: string | null;
  @CountField({ nullable: true, description: 'First project month, within those of the work package.' })
  fromMonth: number | null;
  @CountField({ nullable: true, description: 'Last project month, within those of the work package.' })
  toMonth: number | null;
  @TextField({ nullable: true })
  description: string | null;
  @CountField()
  version: number;
}

export const TaskPage = PageOf(Task, 'TaskPage');

/** A task to be added. */
export class NewTask {
  @TextField()
  code: string;
  @TextField()
  title: string;
  @TextField({ description: 'Code of the work package.' })
  workPackage: string;
  @TextField({ optional: true, nullable: true })
  leadPartner?: string | null;
  @CountField({ optional: true, nullable: true })
  fromMonth?: number | null;
  @CountField({ optional: true, nullable: true })
  toMonth?: number | null;
  @TextField({ optional: true, nullable: true })
  description?: string | null;
}

/** Changes to a task; a field left out stays as it is. */
export class TaskChange {
  @TextField({ optional: true })
  code?: string;
  @TextField({ optional: true })
  title?: string;
  @TextField({ optional: true, description: 'Code of the work package it moves to.' })
  workPackage?: string;
  @TextField({ optional: true, nullable: true })
  leadPartner?: string | null;
  @CountField({ optional: true, nullable: true })
  fromMonth?: number | null;
  @CountField({ optional: true, nullable: true })
  toMonth?: number | null;
  @TextField({ optional: true, nullable: true })
  description?: string | null;
}
