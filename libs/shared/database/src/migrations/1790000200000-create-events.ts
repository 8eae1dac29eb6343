import type { MigrationInterface, QueryRunner } from 'typeorm';

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

/** The ledger: events, the partners that held them together, and how their counts split. */
export class CreateEvents1790000200000 implements MigrationInterface {
  name = 'CreateEvents1790000200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const EVENTS = `
  create table events (
    project_id uuid not null,
    id uuid not null,
    type_id uuid,
    title text not null,
    starts_on date,
    ends_on date,
    country text,
    level text,
    mode text,
    place text,
    setting text,
    lead_partner_id uuid,
    meetings integer not null default 1,
    participant_count integer,
    participant_quality text not null,
    participant_method text,
    status text not null,
    work_package_id uuid,
    milestone_id uuid,
    summary text,
    search_text text not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by uuid,
    updated_at timestamptz not null default now(),
    updated_by uuid,
    constraint pk_events primary key (project_id, id),
    constraint fk_events_project foreign key (project_id) references projects (id),
    constraint fk_events_type foreign key (project_id, type_id) references event_types (project_id, id),
    constraint fk_events_lead_partner foreign key (project_id, lead_partner_id) references partners (project_id, id),
    constraint fk_events_work_package foreign key (project_id, work_package_id) references work_packages (project_id, id),
    constraint fk_events_milestone foreign key (project_id, milestone_id) references milestones (project_id, id),
    constraint fk_events_created_by foreign key (created_by) references accounts (id),
    constraint fk_events_updated_by foreign key (updated_by) references accounts (id),
    constraint ck_events_title check (btrim(title) <> '' and char_length(title) <= 500),
    constraint ck_events_ends_on check (ends_on is null or (starts_on is not null and ends_on >= starts_on)),
    constraint ck_events_country check (country in (${COUNTRIES})),
    constraint ck_events_level check (level in ('national', 'international')),
    constraint ck_events_mode check (mode in ('on-site', 'online', 'hybrid')),
    constraint ck_events_setting check (setting in ('school', 'local-community', 'other')),
    constraint ck_events_meetings check (meetings between 1 and 1000),
    constraint ck_events_participant_count check (participant_count between 0 and 10000000),
    constraint ck_events_participant_quality check (participant_quality in ('exact', 'estimate', 'unknown')),
    constraint ck_events_unknown_is_not_zero check ((participant_quality = 'unknown') = (participant_count is null)),
    constraint ck_events_participant_method check
      (participant_method in ('signed-list', 'head-count', 'platform-log', 'organiser-estimate')),
    constraint ck_events_status check (status in ('planned', 'held', 'submitted', 'returned', 'approved', 'cancelled')),
    constraint ck_events_version check (version >= 1)
  )`;

const EVENT_PARTNERS = `
  create table event_partners (
    project_id uuid not null,
    event_id uuid not null,
    partner_id uuid not null,
    position smallint not null,
    constraint pk_event_partners primary key (project_id, event_id, partner_id),
    constraint fk_event_partners_event foreign key (project_id, event_id) references events (project_id, id) on delete cascade,
    constraint fk_event_partners_partner foreign key (project_id, partner_id) references partners (project_id, id),
    constraint uq_event_partners_position unique (project_id, event_id, position),
    constraint ck_event_partners_position check (position >= 0)
  )`;

const EVENT_BREAKDOWNS = `
  create table event_breakdowns (
    project_id uuid not null,
    event_id uuid not null,
    dimension text not null,
    category text not null,
    count integer not null,
    position smallint not null,
    constraint pk_event_breakdowns primary key (project_id, event_id, dimension, category),
    constraint fk_event_breakdowns_event foreign key (project_id, event_id) references events (project_id, id) on delete cascade,
    constraint ck_event_breakdowns_dimension check
      (dimension in ('gender', 'country', 'audience', 'attendance', 'origin', 'partnership', 'age-group')),
    constraint ck_event_breakdowns_category check (btrim(category) <> ''),
    constraint ck_event_breakdowns_count check (count between 0 and 10000000),
    constraint ck_event_breakdowns_position check (position >= 0)
  )`;

const UP = [
  EVENTS,
  'create index ix_events_starts_on on events (project_id, starts_on, id)',
  'create index ix_events_type on events (project_id, type_id, starts_on, id)',
  'create index ix_events_lead_partner on events (project_id, lead_partner_id)',
  'create index ix_events_work_package on events (project_id, work_package_id)',
  EVENT_PARTNERS,
  'create index ix_event_partners_partner on event_partners (project_id, partner_id)',
  EVENT_BREAKDOWNS,
];

const DOWN = ['drop table event_breakdowns', 'drop table event_partners', 'drop table events'];
