import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ConsortiumLedger } from './consortium-ledger';
import { AddDeliverable } from './deliverable/add-deliverable';
import { ChangeDeliverable } from './deliverable/change-deliverable';
import { DeleteDeliverable } from './deliverable/delete-deliverable';
import { DeliverableController } from './deliverable/deliverable.controller';
import { DeliverableQueries } from './deliverable/deliverable.queries';
import { DeliverableRepository } from './deliverable/deliverable.repository';
import { DueSetupReader } from './due/due-setup';
import { AddEventType } from './event-type/add-event-type';
import { ChangeEventType } from './event-type/change-event-type';
import { DeleteEventType } from './event-type/delete-event-type';
import { EventTypeController } from './event-type/event-type.controller';
import { EventTypeQueries } from './event-type/event-type.queries';
import { EventTypeRepository } from './event-type/event-type.repository';
import { HistoryController } from './history/history.controller';
import { AddMilestone } from './milestone/add-milestone';
import { ChangeMilestone } from './milestone/change-milestone';
import { DeleteMilestone } from './milestone/delete-milestone';
import { MilestoneController } from './milestone/milestone.controller';
import { MilestoneQueries } from './milestone/milestone.queries';
import { MilestoneRepository } from './milestone/milestone.repository';
import { AddPartner } from './partner/add-partner';
import { AddSpellings } from './partner/add-spellings';
import { ChangePartner } from './partner/change-partner';
import { DeletePartner } from './partner/delete-partner';
import { MergePartners } from './partner/merge/merge-partners';
import { PartnerMergeController } from './partner/merge/partner-merge.controller';
import { PreviewMerge } from './partner/merge/preview-merge';
import { PartnerController } from './partner/partner.controller';
import { PartnerQueries } from './partner/partner.queries';
import { PartnerRepository } from './partner/partner.repository';
import { ChangeProject } from './project/change-project';
import { CopySetup } from './project/copy-setup';
import { CreateProject } from './project/create-project';
import { ProjectCodeReader } from './project/project-codes';
import { ProjectController } from './project/project.controller';
import { ProjectQueries } from './project/project.queries';
import { ProjectRepository } from './project/project.repository';
import { AskingRulesCopy } from './project/asking-rules-copy';
import { PromiseCopy } from './project/promise-copy';
import { AddTask } from './task/add-task';
import { ChangeTask } from './task/change-task';
import { DeleteTask } from './task/delete-task';
import { TaskSetupReader } from './task/task-setup';
import { TaskController } from './task/task.controller';
import { TaskQueries } from './task/task.queries';
import { TaskRepository } from './task/task.repository';
import { CONSORTIUM_USERS } from './users/consortium-users';
import { SETTING_USER_SOURCES, type SettingUserSource } from './users/setting-user-source';
import { SettingUsersReader } from './users/setting-users';
import { AddWorkPackage } from './work-package/add-work-package';
import { ChangeWorkPackage } from './work-package/change-work-package';
import { DeleteWorkPackage } from './work-package/delete-work-package';
import { WorkPackageController } from './work-package/work-package.controller';
import { WorkPackageQueries } from './work-package/work-package.queries';
import { WorkPackageRepository } from './work-package/work-package.repository';
import './consortium.problems';

/** What the capability needs of its surroundings. */
export interface ConsortiumOptions {
  /** Who answers for the records. */
  readonly ledger: Type<ConsortiumLedger>;
  /** Who copies the promises of a project. */
  readonly promises: Type<PromiseCopy>;
  /** Who copies by which rules a project asks for what is missing. */
  readonly askingRules: Type<AskingRulesCopy>;
  /** Where the capabilities that stand on this one name its settings. */
  readonly users: readonly SettingUserSource[];
}

const PROJECT = [ProjectQueries, ProjectRepository, ProjectCodeReader, ChangeProject, CopySetup, CreateProject];
const PARTNER = [PartnerQueries, PartnerRepository, AddPartner, AddSpellings, ChangePartner, DeletePartner, MergePartners, PreviewMerge];
const EVENT_TYPE = [EventTypeQueries, EventTypeRepository, AddEventType, ChangeEventType, DeleteEventType];
const WORK_PACKAGE = [WorkPackageQueries, WorkPackageRepository, AddWorkPackage, ChangeWorkPackage, DeleteWorkPackage];
const DELIVERABLE = [DueSetupReader, DeliverableQueries, DeliverableRepository, AddDeliverable, ChangeDeliverable, DeleteDeliverable];
const MILESTONE = [MilestoneQueries, MilestoneRepository, AddMilestone, ChangeMilestone, DeleteMilestone];
const TASK = [TaskSetupReader, TaskQueries, TaskRepository, AddTask, ChangeTask, DeleteTask];
const CONTROLLERS = [
  ...[ProjectController, HistoryController, PartnerController, PartnerMergeController, EventTypeController],
  ...[WorkPackageController, TaskController, DeliverableController, MilestoneController],
];

/** Projects and what they are made of: partners, work packages with their tasks, event types, deliverables and milestones. */
@Module({})
export class ConsortiumModule {
  static with({ ledger, promises, askingRules, users }: ConsortiumOptions): DynamicModule {
    return {
      module: ConsortiumModule,
      global: true,
      controllers: CONTROLLERS,
      providers: [
        { provide: ConsortiumLedger, useClass: ledger },
        { provide: PromiseCopy, useClass: promises },
        { provide: AskingRulesCopy, useClass: askingRules },
        { provide: SETTING_USER_SOURCES, useValue: [...CONSORTIUM_USERS, ...users] },
        SettingUsersReader,
        ...PROJECT,
        ...PARTNER,
        ...EVENT_TYPE,
        ...WORK_PACKAGE,
        ...TASK,
        ...DELIVERABLE,
        ...MILESTONE,
      ],
      exports: [AddSpellings, ProjectQueries, ProjectCodeReader, SettingUsersReader, EventTypeQueries, PartnerQueries, WorkPackageQueries],
    };
  }
}
