import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PARTNER_KINDS, PARTNER_ROLES, type PartnerKind, type PartnerRole } from '@turnout/consortium/domain';
import { oneOf } from '@turnout/shared/database';
import { COUNTRY_CODES } from '@turnout/shared/kernel';

/** An organisation of the consortium. */
@Entity('partners')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_partners_project' })
@Unique('uq_partners_code', ['projectId', 'code'])
@Check('ck_partners_code', "btrim(code) <> ''")
@Check('ck_partners_country', oneOf('country', COUNTRY_CODES))
@Check('ck_partners_role', oneOf('role', PARTNER_ROLES))
@Check('ck_partners_kind', oneOf('kind', PARTNER_KINDS))
@Check('ck_partners_position', 'position >= 0')
@Check('ck_partners_version', 'version >= 1')
export class PartnerEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_partners' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_partners' })
  id: string;
  @Column('text')
  code: string;
  @Column('text', { nullable: true })
  name: string | null;
  @Column('text', { nullable: true })
  country: string | null;
  @Column('text', { nullable: true })
  role: PartnerRole | null;
  @Column('text', { nullable: true })
  kind: PartnerKind | null;
  @Column('text', { array: true, default: '{}' })
  spellings: string[];
  @Column('integer')
  position: number;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
