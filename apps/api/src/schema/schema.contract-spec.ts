import { ALL_MIGRATIONS, dataSourceOptions } from '@turnout/shared/database';
import { createTestDatabase, type TestDatabase } from '@turnout/shared/testing';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../entities';

const KINDS: Readonly<Record<string, string>> = { p: 'pk_', u: 'uq_', f: 'fk_', c: 'ck_' };

describe('the schema', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions({ url: database.url, entities: ENTITIES })).initialize();
    await dataSource.runMigrations();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('is what the entities say, so that one more migration would be empty', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('names every constraint by its kind', async () => {
    const rows = await dataSource.query<{ kind: string; name: string }[]>(
      `SELECT contype AS kind, conname AS name FROM pg_constraint JOIN pg_class c ON c.oid = conrelid
        WHERE c.relnamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'c') AND c.relname <> 'schema_migrations'`,
    );
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ kind, name }) => !name.startsWith(KINDS[kind] ?? '-'))).toEqual([]);
  });

  it('names every other index ix_', async () => {
    const rows = await dataSource.query<{ name: string }[]>(
      `SELECT indexrelid::regclass::text AS name FROM pg_index
        WHERE indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
          AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter(({ name }) => !name.startsWith('ix_'))).toEqual([]);
  });

  it('has an index or key that begins with the columns of each foreign key, but where a scan is cheaper', async () => {
    const rows = await dataSource.query<{ name: string }[]>(
      `SELECT conname AS name FROM pg_constraint f
        WHERE contype = 'f' AND NOT EXISTS (
          SELECT FROM pg_index i WHERE i.indrelid = f.conrelid
             AND (SELECT array_agg(k ORDER BY k) FROM unnest((i.indkey::int2[])[0:cardinality(f.conkey) - 1]) k)
               = (SELECT array_agg(k ORDER BY k) FROM unnest(f.conkey) k))`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(SCANNED);
  });

  it('goes back to nothing, and forward again', async () => {
    for (const _ of ALL_MIGRATIONS) await dataSource.undoLastMigration();
    const tables = await dataSource.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migrations'`,
    );
    expect(tables).toEqual([]);
    expect(await dataSource.runMigrations()).toHaveLength(ALL_MIGRATIONS.length);
  });

  it('numbers its migrations upwards, each named after what it does', () => {
    const names = ALL_MIGRATIONS.map(({ name }) => name);
    const numbers = names.map((name) => Number(/\d{13}$/u.exec(name)?.[0]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(names.filter((name) => !/^(?:Create|Add|Fill|Require|Rename|Split|Index|Drop)[A-Z]\w*\d{13}$/u.test(name))).toEqual([]);
  });

  it('refuses a condition with nothing in it, instead of dropping it', async () => {
    const [entity] = ENTITIES;
    const repository = dataSource.getRepository(entity!);
    await expect(repository.findBy({ scope: undefined })).rejects.toThrow(/undefined/iu);
    await expect(repository.findBy({ scope: null })).rejects.toThrow(/null/iu);
  });
});

/** Where a scan costs less than keeping an index: settings and views are a few dozen rows, and accounts and milestones hardly ever go. */
const SCANNED = [
  'fk_audit_entries_account',
  'fk_audit_entries_token',
  'fk_bulk_changes_account',
  'fk_calendar_feeds_project',
  'fk_compositions_created_by',
  'fk_compositions_updated_by',
  'fk_default_views_account',
  'fk_default_views_member',
  'fk_deliverables_lead_partner',
  'fk_deliverables_work_package',
  'fk_event_brief_reports_updated_by',
  'fk_event_comments_created_by',
  'fk_event_evidence_created_by',
  'fk_event_types_work_package',
  'fk_events_created_by',
  'fk_events_milestone',
  'fk_events_updated_by',
  'fk_findings_accepted_by',
  'fk_imports_account',
  'fk_imports_committed_by',
  'fk_imports_undone_by',
  'fk_invitation_work_packages_work_package',
  'fk_invitations_invited_by',
  'fk_invitations_partner',
  'fk_job_runs_asked_by',
  'fk_membership_work_packages_work_package',
  'fk_memberships_partner',
  'fk_milestones_lead_partner',
  'fk_milestones_work_package',
  'fk_reminders_asked_by',
  'fk_renderings_account',
  'fk_report_version_links_created_by',
  'fk_report_version_links_revoked_by',
  'fk_report_versions_created_by',
  'fk_reporting_period_exceptions_created_by',
  'fk_reporting_period_exceptions_partner',
  'fk_reporting_periods_locked_by',
  'fk_saved_views_account',
  'fk_saved_views_created_by',
  'fk_saved_views_member',
  'fk_tasks_lead_partner',
  'fk_tasks_work_package',
  'fk_work_packages_lead_partner',
];
