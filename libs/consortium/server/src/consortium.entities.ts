import { EventTypeEntity } from './event-type/event-type.entity';
import { PartnerEntity } from './partner/partner.entity';
import { DeliverableEntity } from './deliverable/deliverable.entity';
import { MilestoneEntity } from './milestone/milestone.entity';
import { ProjectEntity } from './project/project.entity';
import { TaskEntity } from './task/task.entity';
import { WorkPackageEntity } from './work-package/work-package.entity';

/** The tables of the capability. */
export const CONSORTIUM_ENTITIES = [
  ProjectEntity,
  PartnerEntity,
  WorkPackageEntity,
  TaskEntity,
  EventTypeEntity,
  DeliverableEntity,
  MilestoneEntity,
] as const;
