import { PARTNER_KINDS, PARTNER_ROLES, type PartnerKind, type PartnerRole } from '@turnout/consortium/domain';
import { ChoiceField, CountField, IdField, PageOf, TextField, TextsField } from '@turnout/shared/server-platform';

/** An organisation of the consortium. */
export class Partner {
  @IdField()
  id: string;
  @TextField({ example: 'CARDET', description: 'Short name, unique in the project.' })
  code: string;
  @TextField({ nullable: true, description: 'Full name.' })
  name: string | null;
  @TextField({ nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;
  @ChoiceField(PARTNER_ROLES, { nullable: true })
  role: PartnerRole | null;
  @ChoiceField(PARTNER_KINDS, { nullable: true })
  kind: PartnerKind | null;
  @TextsField({ description: 'Other ways the name is written.' })
  spellings: string[];
  @CountField({ description: 'Place in the list of the consortium, from 0.' })
  position: number;
  @CountField()
  version: number;
}

export const PartnerPage = PageOf(Partner, 'PartnerPage');

/** A partner to be added. */
export class NewPartner {
  @TextField()
  code: string;
  @TextField({ optional: true, nullable: true })
  name?: string | null;
  @TextField({ optional: true, nullable: true })
  country?: string | null;
  @ChoiceField(PARTNER_ROLES, { optional: true, nullable: true })
  role?: PartnerRole | null;
  @ChoiceField(PARTNER_KINDS, { optional: true, nullable: true })
  kind?: PartnerKind | null;
  @TextsField({ optional: true })
  spellings?: string[];
  @CountField({ optional: true, description: 'Behind the last one when left out.' })
  position?: number;
}

/** Changes to a partner; a field left out stays as it is. */
export class PartnerChange {
  @TextField({ optional: true })
  code?: string;
  @TextField({ optional: true, nullable: true })
  name?: string | null;
  @TextField({ optional: true, nullable: true })
  country?: string | null;
  @ChoiceField(PARTNER_ROLES, { optional: true, nullable: true })
  role?: PartnerRole | null;
  @ChoiceField(PARTNER_KINDS, { optional: true, nullable: true })
  kind?: PartnerKind | null;
  @TextsField({ optional: true })
  spellings?: string[];
  @CountField({ optional: true })
  position?: number;
}
