import { CountField, IdField, PageOf, TextField, TextsField } from '@turnout/shared/server-platform';

/** A work package of the project. */
export class WorkPackage {
  @IdField()
  id: string;
  @TextField({ example: 'WP2', description: 'Unique in the project.' })
  code: string;
  @TextField()
  title: string;
  @TextField({ nullable: true, description: 'Code of the partner that leads it.' })
  leadPartner: string | null;
  @CountField({ nullable: true, description: 'First project month.' })
  fromMonth: number | null;
  @CountField({ nullable: true, description: 'Last project month.' })
  toMonth: number | null;
  @TextsField()
  activities: string[];
  @TextsField()
  outputs: string[];
  @CountField({ description: 'Place in the list, from 0.' })
  position: number;
  @CountField()
  version: number;
}

export const WorkPackagePage = PageOf(WorkPackage, 'WorkPackagePage');

/** A work package to be added. */
export class NewWorkPackage {
  @TextField()
  code: string;
  @TextField()
  title: string;
  @TextField({ optional: true, nullable: true })
  leadPartner?: string | null;
  @CountField({ optional: true, nullable: true })
  fromMonth?: number | null;
  @CountField({ optional: true, nullable: true })
  toMonth?: number | null;
  @TextsField({ optional: true })
  activities?: string[];
  @TextsField({ optional: true })
  outputs?: string[];
  @CountField({ optional: true, description: 'Behind the last one when left out.' })
  position?: number;
}

/** Changes to a work package; a field left out stays as it is. */
export class WorkPackageChange {
  @TextField({ optional: true })
  code?: string;
  @TextField({ optional: true })
  title?: string;
  @TextField({ optional: true, nullable: true })
  leadPartner?: string | null;
  @CountField({ optional: true, nullable: true })
  fromMonth?: number | null;
  @CountField({ optional: true, nullable: true })
  toMonth?: number | null;
  @TextsField({ optional: true })
  activities?: string[];
  @TextsField({ optional: true })
  outputs?: string[];
  @CountField({ optional: true })
  position?: number;
}
