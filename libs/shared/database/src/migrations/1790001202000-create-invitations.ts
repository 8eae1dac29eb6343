import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations into projects that wait to be accepted. */
export class CreateInvitations1790001202000 implements MigrationInterface {
  name = 'CreateInvitations1790001202000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table invitations (
        project_id uuid not null,
        id uuid not null,
        email text not null,
        role text not null,
        partner_id uuid,
        token_hash bytea not null,
        invited_by uuid not null,
        outbox_message_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        constraint pk_invitations primary key (project_id, id),
        constraint uq_invitations_email unique (project_id, email),
        constraint uq_invitations_token_hash unique (token_hash),
        constraint fk_invitations_project foreign key (project_id) references projects (id),
        constraint fk_invitations_partner foreign key (project_id, partner_id) references partners (project_id, id),
        constraint fk_invitations_invited_by foreign key (invited_by) references accounts (id),
        constraint ck_invitations_role check (role in ('coordinator', 'lead', 'partner', 'viewer')),
        constraint ck_invitations_partner check (role <> 'partner' or partner_id is not null),
        constraint ck_invitations_token_hash check (octet_length(token_hash) = 32)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table invitations');
  }
}
