import type { MigrationInterface, QueryRunner } from 'typeorm';

// Written out here, as everything in a migration: what a database was given does not change with the code.
const COUNTRIES = [
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE',
  'BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD',
  'CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM',
  'DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF',
  'GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU',
  'ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN',
  'KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME',
  'MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA',
  'NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM',
  'PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI',
  'SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK',
  'TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI',
  'VN VU WF WS YE YT ZA ZM ZW',
]
  .flatMap((line) => line.split(' '))
  .map((code) => `'${code}'`)
  .join(', ');

/** Projects with their facts, partners, work packages, event types, deliverables and milestones. */
export class CreateConsortium1790000100000 implements MigrationInterface {
  name = 'CreateConsortium1790000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const PROJECTS = `
  create table projects (
    id uuid not null,
    code text not null,
    acronym text,
    title text not null,
    programme text,
    programme_text text,
    key_action text,
    action_type text,
    call_year integer,
    topics text[] not null default '{}',
    measure text,
    grant_number text,
    total_funding_eur integer,
    eu_grant_eur integer,
    beneficiary text,
    website text,
    starts_on date,
    starts_on_precision text,
    ends_on date,
    duration_months integer,
    reporting_from date,
    reporting_to date,
    countries text[] not null default '{}',
    target_groups text[] not null default '{}',
    community_kinds text[] not null default '{}',
    results text[] not null default '{}',
    linked_projects text[] not null default '{}',
    progress_notes text[] not null default '{}',
    database_contacts integer,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint pk_projects primary key (id),
    constraint uq_projects_code unique (code),
    constraint ck_projects_code check (code ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    constraint ck_projects_title check (btrim(title) <> ''),
    constraint ck_projects_programme check
      (programme in ('h2020', 'horizon-europe', 'erasmus-plus-2014', 'erasmus-plus-2021', 'cerv', 'rec', 'esf-plus')),
    constraint ck_projects_call_year check (call_year between 1950 and 2200),
    constraint ck_projects_total_funding_eur check (total_funding_eur >= 0),
    constraint ck_projects_eu_grant_eur check (eu_grant_eur >= 0),
    constraint ck_projects_starts_on_precision check (starts_on_precision in ('day', 'month')),
    constraint ck_projects_starts_on_is_precise check ((starts_on is null) = (starts_on_precision is null)),
    constraint ck_projects_starts_on_month check (starts_on_precision <> 'month' or extract(day from starts_on) = 1),
    constraint ck_projects_ends_on check (ends_on >= starts_on),
    constraint ck_projects_duration_months check (duration_months between 1 and 600),
    constraint ck_projects_reporting_to check (reporting_to >= reporting_from),
    constraint ck_projects_countries check (countries <@ array[${COUNTRIES}]::text[]),
    constraint ck_projects_database_contacts check (database_contacts >= 0),
    constraint ck_projects_version check (version >= 1)
  )`;

const PARTNERS = `
  create table partners (
    project_id uuid not null,
    id uuid not null,
    code text not null,
    name text,
    country text,
    role text,
    kind text,
    spellings text[] not null default '{}',
    position integer not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint pk_partners primary key (project_id, id),
    constraint fk_partners_project foreign key (project_id) references projects (id),
    constraint uq_partners_code unique (project_id, code),
    constraint ck_partners_code check (btrim(code) <> ''),
    constraint ck_partners_country check (country in (${COUNTRIES})),
    constraint ck_partners_role check (role in ('coordinator', 'work-package-lead', 'partner', 'associated')),
    constraint ck_partners_kind check (kind in ('scientific-technical', 'school', 'local-authority', 'ngo', 'other')),
    constraint ck_partners_position check (position >= 0),
    constraint ck_partners_version check (version >= 1)
  )`;

const WORK_PACKAGES = `
  create table work_packages (
    project_id uuid not null,
    id uuid not null,
    code text not null,
    title text not null,
    lead_partner_id uuid,
    from_month integer,
    to_month integer,
    activities text[] not null default '{}',
    outputs text[] not null default '{}',
    position integer not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint pk_work_packages primary key (project_id, id),
    constraint fk_work_packages_project foreign key (project_id) references projects (id),
    constraint fk_work_packages_lead_partner foreign key (project_id, lead_partner_id) references partners (project_id, id),
    constraint uq_work_packages_code unique (project_id, code),
    constraint ck_work_packages_code check (btrim(code) <> ''),
    constraint ck_work_packages_title check (btrim(title) <> ''),
    constraint ck_work_packages_from_month check (from_month >= 1),
    constraint ck_work_packages_to_month check (to_month >= 1 and to_month >= from_month),
    constraint ck_work_packages_position check (position >= 0),
    constraint ck_work_packages_version check (version >= 1)
  )`;

const EVENT_TYPES = `
  create table event_types (
    project_id uuid not null,
    id uuid not null,
    code text not null,
    label text not null,
    aim text,
    format text,
    target_group text,
    level text,
    portal_type text,
    work_package_id uuid,
    position integer not null,
    hue smallint not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint pk_event_types primary key (project_id, id),
    constraint fk_event_types_project foreign key (project_id) references projects (id),
    constraint fk_event_types_work_package foreign key (project_id, work_package_id) references work_packages (project_id, id),
    constraint uq_event_types_code unique (project_id, code),
    constraint ck_event_types_code check (btrim(code) <> ''),
    constraint ck_event_types_label check (btrim(label) <> ''),
    constraint ck_event_types_level check (level in ('national', 'international')),
    constraint ck_event_types_position check (position >= 0),
    constraint ck_event_types_hue check (hue between 0 and 7),
    constraint ck_event_types_version check (version >= 1)
  )`;

const DELIVERABLES = `
  create table deliverables (
    project_id uuid not null,
    id uuid not null,
    code text not null,
    title text not null,
    is_revised boolean not null default false,
    position integer not null,
    constraint pk_deliverables primary key (project_id, id),
    constraint fk_deliverables_project foreign key (project_id) references projects (id),
    constraint uq_deliverables_code unique (project_id, code),
    constraint ck_deliverables_position check (position >= 0)
  )`;

const MILESTONES = `
  create table milestones (
    project_id uuid not null,
    id uuid not null,
    code text not null,
    title text not null,
    position integer not null,
    constraint pk_milestones primary key (project_id, id),
    constraint fk_milestones_project foreign key (project_id) references projects (id),
    constraint uq_milestones_code unique (project_id, code),
    constraint ck_milestones_position check (position >= 0)
  )`;

const UP = [
  PROJECTS,
  PARTNERS,
  WORK_PACKAGES,
  EVENT_TYPES,
  DELIVERABLES,
  MILESTONES,
  'alter table memberships add constraint fk_memberships_project foreign key (project_id) references projects (id)',
  'alter table memberships add constraint fk_memberships_partner foreign key (project_id, partner_id) references partners (project_id, id)',
];

const DOWN = [
  'alter table memberships drop constraint fk_memberships_partner, drop constraint fk_memberships_project',
  ...['milestones', 'deliverables', 'event_types', 'work_packages', 'partners', 'projects'].map((table) => `drop table ${table}`),
];
