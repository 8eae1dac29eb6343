import { ApiProperty } from '@nestjs/swagger';
import { MAIL_STATES, type MailState, PROJECT_ROLES, type ProjectRole } from '@turnout/accounts/domain';
import { ChoiceField, FlagField, IdField, InstantField, PageOf, TextField, TextsField } from '@turnout/shared/server-platform';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const LED = 'Codes of the work packages a lead is bound to; none for all of the project. Only for the role `lead`.';

/** An invitation that waits to be accepted. */
export class Invitation {
  @IdField()
  id: string;
  @TextField()
  email: string;
  @ChoiceField(PROJECT_ROLES)
  role: ProjectRole;
  @TextField({ nullable: true, description: 'Code of the partner the person will act for.' })
  partner: string | null;
  @TextsField({ description: LED })
  workPackages: string[];
  @TextField({ description: 'Who invited, by display name.' })
  invitedBy: string;
  @InstantField()
  createdAt: string;
  @InstantField({ description: 'When its link stops working.' })
  expiresAt: string;
  @ChoiceField(MAIL_STATES, { nullable: true, description: 'What became of the mail with the link; `null` where there is none any more.' })
  mail: MailState | null;
  @FlagField({ description: 'Whether no mail brings the link, so that it can be asked for, to be handed on.' })
  handedOn: boolean;
}

/** A new link of an invitation. It is said once: only its hash is kept. */
export class InvitationLink {
  @TextField({ description: 'Whoever holds it gets in, once.' })
  link: string;
  @InstantField({ description: 'When it stops working.' })
  expiresAt: string;
}

export const InvitationPage = PageOf(Invitation, 'InvitationPage');

/** Somebody who is to be invited. */
export class NewInvitation {
  @TextField({ example: 'ana@example.org' })
  email: string;
  @ChoiceField(PROJECT_ROLES)
  role: string;
  @TextField({ optional: true, nullable: true, description: 'Code of the partner the person acts for; required of the role `partner`.' })
  partner?: string | null;
  @TextsField({ optional: true, description: LED })
  workPackages?: string[];
}

/** Who holds the link of an invitation. */
export class InvitationToken {
  @ApiProperty({ description: 'What the link carries.', maxLength: 43 })
  @IsString()
  @MaxLength(43, { message: 'invitation.not-valid' })
  token: string;
}

/** What an invitation offers, for whoever holds its link. */
export class InvitationOffer {
  @TextField({ description: 'What the project is called.' })
  project: string;
  @ChoiceField(PROJECT_ROLES)
  role: ProjectRole;
  @TextField()
  email: string;
  @TextField()
  invitedBy: string;
  @FlagField({ description: 'Whether there is an account with the address already: it joins the project.' })
  hasAccount: boolean;
  @InstantField()
  expiresAt: string;
}

/** Acceptance of an invitation. */
export class InvitationAcceptance extends InvitationToken {
  @TextField({ optional: true, description: 'How the person wants to be called; for a new account.' })
  displayName?: string;
  @ApiProperty({
    format: 'password',
    maxLength: 1024,
    required: false,
    description:
      'The password of the account: a new one, or that of the account with the address. Not needed by whoever is signed in with it.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1024, { message: 'password.too-long' })
  password?: string;
}
