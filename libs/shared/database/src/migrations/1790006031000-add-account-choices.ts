import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = [
  ...['invitation', 'password-reset', 'second-factor-on', 'second-factor-off', 'second-factor-removed', 'recovery-codes-renewed'],
  ...['recovery-code-used', 'provider-linked'],
];

/** What people choose for themselves: their language, and whether they are written to about what is missing. */
export class AddAccountChoices1790006031000 implements MigrationInterface {
  name = 'AddAccountChoices1790006031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table accounts add language text, add wants_digests boolean not null default true');
    await runner.query(`alter table accounts add constraint ck_accounts_language check (language in ('en', 'pt', 'it', 'pl', 'el'))`);
    await setMailKinds(runner, [...KINDS, 'digest']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from outbox_messages where kind = 'digest'`);
    await setMailKinds(runner, KINDS);
    await runner.query('alter table accounts drop language, drop wants_digests');
  }
}

async function setMailKinds(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  const quoted = kinds.map((kind) => `'${kind}'`).join(', ');
  await runner.query('alter table outbox_messages drop constraint ck_outbox_messages_kind');
  await runner.query(`alter table outbox_messages add constraint ck_outbox_messages_kind check (kind in (${quoted}))`);
}
