import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { MAX_DIMENSIONS, PROGRAMMES, START_PRECISIONS, type Programme, type StartPrecision } from '@turnout/consortium/domain';
import { oneOf, onlyOf } from '@turnout/shared/database';
import { COUNTRY_CODES } from '@turnout/shared/kernel';

/** A project with its facts. Everything else hangs on its id. */
@Entity('projects')
@Unique('uq_projects_code', ['code'])
@Check('ck_projects_code', "code ~ '^[a-z0-9][a-z0-9-]{0,62}$'")
@Check('ck_projects_title', "btrim(title) <> ''")
@Check('ck_projects_programme', oneOf('programme', PROGRAMMES))
@Check('ck_projects_call_year', 'call_year between 1950 and 2200')
@Check('ck_projects_total_funding_eur', 'total_funding_eur >= 0')
@Check('ck_projects_eu_grant_eur', 'eu_grant_eur >= 0')
@Check('ck_projects_starts_on_precision', oneOf('starts_on_precision', START_PRECISIONS))
@Check('ck_projects_starts_on_is_precise', '(starts_on is null) = (starts_on_precision is null)')
@Check('ck_projects_starts_on_month', "starts_on_precision <> 'month' or extract(day from starts_on) = 1")
@Check('ck_projects_ends_on', 'ends_on >= starts_on')
@Check('ck_projects_duration_months', 'duration_months between 1 and 600')
@Check('ck_projects_reporting_to', 'reporting_to >= reporting_from')
@Check('ck_projects_countries', onlyOf('countries', COUNTRY_CODES))
@Check('ck_projects_breakdown_dimensions', `cardinality(breakdown_dimensions) <= ${String(MAX_DIMENSIONS)}`)
@Check('ck_projects_database_contacts', 'database_contacts >= 0')
@Check('ck_projects_funding_statement', "btrim(funding_statement) <> ''")
@Check(
  'ck_projects_funding_disclaimer',
  "funding_disclaimer is null or (btrim(funding_disclaimer) <> '' and funding_statement is not null)",
)
@Check('ck_projects_version', 'version >= 1')
export class ProjectEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_projects' })
  id: string;
  @Column('text')
  code: string;
  @Column('text', { nullable: true })
  acronym: string | null;
  @Column('text')
  title: string;
  @Column('text', { nullable: true })
  programme: Programme | null;
  @Column('text', { nullable: true })
  programmeText: string | null;
  @Column('text', { nullable: true })
  keyAction: string | null;
  @Column('text', { nullable: true })
  actionType: string | null;
  @Column('integer', { nullable: true })
  callYear: number | null;
  @Column('text', { array: true, default: '{}' })
  topics: string[];
  @Column('text', { nullable: true })
  measure: string | null;
  @Column('text', { nullable: true })
  grantNumber: string | null;
  @Column('integer', { nullable: true })
  totalFundingEur: number | null;
  @Column('integer', { nullable: true })
  euGrantEur: number | null;
  @Column('text', { nullable: true })
  beneficiary: string | null;
  @Column('text', { nullable: true })
  website: string | null;
  @Column('date', { nullable: true })
  startsOn: string | null;
  @Column('text', { nullable: true })
  startsOnPrecision: StartPrecision | null;
  @Column('date', { nullable: true })
  endsOn: string | null;
  @Column('integer', { nullable: true })
  durationMonths: number | null;
  @Column('date', { nullable: true })
  reportingFrom: string | null;
  @Column('date', { nullable: true })
  reportingTo: string | null;
  @Column('text', { array: true, default: '{}' })
  countries: string[];
  /** What the project asks counts to be split by. */
  @Column('text', { array: true, default: '{}' })
  breakdownDimensions: string[];
  @Column('text', { array: true, default: '{}' })
  targetGroups: string[];
  @Column('text', { array: true, default: '{}' })
  communityKinds: string[];
  @Column('text', { array: true, default: '{}' })
  results: string[];
  @Column('text', { array: true, default: '{}' })
  linkedProjects: string[];
  @Column('text', { array: true, default: '{}' })
  progressNotes: string[];
  @Column('integer', { nullable: true })
  databaseContacts: number | null;
  /** Own words that acknowledge the funding; the programme's are used where there are none. */
  @Column('text', { nullable: true })
  fundingStatement: string | null;
  @Column('text', { nullable: true })
  fundingDisclaimer: string | null;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
