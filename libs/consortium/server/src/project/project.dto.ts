import { PROJECT_ROLES, type roleOf } from '@turnout/accounts/domain';
import {
  BREAKDOWN_DIMENSIONS,
  PROGRAMMES,
  PROJECT_TEMPLATES,
  START_PRECISIONS,
  type Programme,
  type StartPrecision,
} from '@turnout/consortium/domain';
import {
  ChoiceField,
  CountField,
  DateField,
  FlagField,
  PageOf,
  PartField,
  PartsField,
  TextField,
  TextsField,
} from '@turnout/shared/server-platform';

const BREAKDOWN_DIMENSIONS_HELP = `What counts are asked to be split by, in this order: any of ${BREAKDOWN_DIMENSIONS.join(', ')}, or labels of the project’s own.`;

type Role = ReturnType<typeof roleOf>;
const ROLES = [...PROJECT_ROLES, 'administrator'] as const satisfies readonly Role[];

export class ProjectCounts {
  @CountField({ description: 'Records of the ledger, whatever their status.' })
  events: number;
}

/** A project as the switcher shows it. */
export class ProjectSummary {
  @TextField({ example: 'sociall' })
  code: string;
  @TextField({ nullable: true })
  acronym: string | null;
  @TextField()
  title: string;
  @ChoiceField(PROGRAMMES, { nullable: true })
  programme: Programme | null;
  @TextField({ nullable: true, description: 'The programme as the project states it.' })
  programmeText: string | null;
  @DateField({ nullable: true })
  startsOn: string | null;
  @ChoiceField(START_PRECISIONS, { nullable: true, description: 'With `month`, `startsOn` is the first of that month.' })
  startsOnPrecision: StartPrecision | null;
  @DateField({ nullable: true })
  endsOn: string | null;
  @TextsField({ description: 'ISO 3166-1 alpha-2.' })
  countries: string[];
  @ChoiceField(ROLES, { description: 'What the reader is in this project.' })
  role: Role;
  @PartField(() => ProjectCounts)
  counts: ProjectCounts;
}

export const ProjectPage = PageOf(ProjectSummary, 'ProjectPage');

/** A deliverable as the project's facts name it; there is more at its own address. */
export class ProjectDeliverable {
  @TextField({ example: 'D1.1' })
  code: string;
  @TextField()
  title: string;
  @FlagField()
  isRevised: boolean;
  @CountField({ nullable: true, description: 'Project month in which it is due.' })
  dueMonth: number | null;
}

/** A milestone as the project's facts name it; there is more at its own address. */
export class ProjectMilestone {
  @TextField({ example: 'MS1' })
  code: string;
  @TextField()
  title: string;
  @CountField({ nullable: true, description: 'Project month in which it is due.' })
  dueMonth: number | null;
}

/** Words of a project's own that acknowledge its funding. */
export class FundingStatementText {
  @TextField({ description: 'Stands beside the emblem of the Union.' })
  statement: string;
  @TextField({ nullable: true, description: 'Stands below it; `null` for none.' })
  disclaimer: string | null;
}

/** Every fact of a project that its grant agreement or its report states; `null` where it states none. */
export class Project {
  @TextField({ example: 'sociall' })
  code: string;
  @TextField({ nullable: true })
  acronym: string | null;
  @TextField()
  title: string;
  @ChoiceField(PROGRAMMES, { nullable: true })
  programme: Programme | null;
  @TextField({ nullable: true, description: 'The programme as the project states it.' })
  programmeText: string | null;
  @TextField({ nullable: true })
  keyAction: string | null;
  @TextField({ nullable: true })
  actionType: string | null;
  @CountField({ nullable: true, example: 2020 })
  callYear: number | null;
  @TextsField()
  topics: string[];
  @TextField({ nullable: true })
  measure: string | null;
  @TextField({ nullable: true })
  grantNumber: string | null;
  @CountField({ nullable: true, description: 'Whole euro.' })
  totalFundingEur: number | null;
  @CountField({ nullable: true, description: 'Whole euro.' })
  euGrantEur: number | null;
  @TextField({ nullable: true })
  beneficiary: string | null;
  @TextField({ nullable: true })
  website: string | null;
  @DateField({ nullable: true })
  startsOn: string | null;
  @ChoiceField(START_PRECISIONS, { nullable: true, description: 'With `month`, `startsOn` is the first of that month.' })
  startsOnPrecision: StartPrecision | null;
  @DateField({ nullable: true })
  endsOn: string | null;
  @CountField({ nullable: true })
  durationMonths: number | null;
  @DateField({ nullable: true })
  reportingFrom: string | null;
  @DateField({ nullable: true })
  reportingTo: string | null;
  @TextsField({ description: 'ISO 3166-1 alpha-2.' })
  countries: string[];
  @TextsField({ description: BREAKDOWN_DIMENSIONS_HELP })
  breakdownDimensions: string[];
  @TextsField()
  targetGroups: string[];
  @TextsField()
  communityKinds: string[];
  @TextsField()
  results: string[];
  @TextsField()
  linkedProjects: string[];
  @TextsField()
  progressNotes: string[];
  @CountField({ nullable: true, description: 'Contacts in the open partnership database.' })
  databaseContacts: number | null;
  @PartField(() => FundingStatementText, {
    nullable: true,
    description: 'Own words that acknowledge the funding; the words of the programme are used where this is `null`.',
  })
  fundingStatement: FundingStatementText | null;
  @PartsField(() => ProjectDeliverable)
  deliverables: ProjectDeliverable[];
  @PartsField(() => ProjectMilestone)
  milestones: ProjectMilestone[];
  @ChoiceField(ROLES, { description: 'What the reader is in this project.' })
  role: Role;
  @CountField()
  version: number;
}

/** A project to be begun. */
export class NewProject {
  @TextField({ example: 'new-project', description: 'Small letters, figures and hyphens; it stands in addresses and stays.' })
  code: string;
  @TextField({ optional: true, nullable: true })
  acronym?: string | null;
  @TextField()
  title: string;
  @DateField({ optional: true, nullable: true })
  startsOn?: string | null;
  @DateField({ optional: true, nullable: true })
  endsOn?: string | null;
  @TextField({ optional: true, nullable: true, description: `One of ${PROJECT_TEMPLATES.join(', ')}; blank when left out.` })
  template?: string | null;
  @TextField({
    optional: true,
    nullable: true,
    description:
      'Code of a project whose partners, types, work packages, deliverables, milestones, promises and rules for asking are copied. A condition on a reporting period is left out: its days are the other project’s.',
  })
  copySetupFrom?: string | null;
}

/** The plain facts that may be changed; a field left out stays as it is, `null` makes it unknown. */
export class ProjectChange {
  @TextField({ optional: true, nullable: true })
  acronym?: string | null;
  @TextField({ optional: true })
  title?: string;
  @ChoiceField(PROGRAMMES, { optional: true, nullable: true })
  programme?: Programme | null;
  @TextField({ optional: true, nullable: true })
  programmeText?: string | null;
  @TextField({ optional: true, nullable: true })
  keyAction?: string | null;
  @TextField({ optional: true, nullable: true })
  actionType?: string | null;
  @CountField({ optional: true, nullable: true })
  callYear?: number | null;
  @TextsField({ optional: true })
  topics?: string[];
  @TextField({ optional: true, nullable: true })
  measure?: string | null;
  @TextField({ optional: true, nullable: true })
  grantNumber?: string | null;
  @CountField({ optional: true, nullable: true, description: 'Whole euro.' })
  totalFundingEur?: number | null;
  @CountField({ optional: true, nullable: true, description: 'Whole euro.' })
  euGrantEur?: number | null;
  @TextField({ optional: true, nullable: true })
  beneficiary?: string | null;
  @TextField({ optional: true, nullable: true })
  website?: string | null;
  @DateField({ optional: true, nullable: true })
  startsOn?: string | null;
  @ChoiceField(START_PRECISIONS, { optional: true, nullable: true })
  startsOnPrecision?: StartPrecision | null;
  @DateField({ optional: true, nullable: true })
  endsOn?: string | null;
  @CountField({ optional: true, nullable: true })
  durationMonths?: number | null;
  @DateField({ optional: true, nullable: true })
  reportingFrom?: string | null;
  @DateField({ optional: true, nullable: true })
  reportingTo?: string | null;
  @TextsField({ optional: true, description: 'ISO 3166-1 alpha-2.' })
  countries?: string[];
  @TextsField({ optional: true, description: BREAKDOWN_DIMENSIONS_HELP })
  breakdownDimensions?: string[];
  @TextsField({ optional: true })
  targetGroups?: string[];
  @TextsField({ optional: true })
  communityKinds?: string[];
  @TextsField({ optional: true })
  results?: string[];
  @TextsField({ optional: true })
  linkedProjects?: string[];
  @TextsField({ optional: true })
  progressNotes?: string[];
  @CountField({ optional: true, nullable: true })
  databaseContacts?: number | null;
  @PartField(() => FundingStatementText, { optional: true, nullable: true, description: '`null` for the words of the programme.' })
  fundingStatement?: FundingStatementText | null;
}
