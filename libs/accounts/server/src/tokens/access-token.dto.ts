import { TOKEN_SCOPES, type TokenScope } from '@turnout/accounts/domain';
import { ChoiceField, DateField, IdField, InstantField, PageOf, TextField } from '@turnout/shared/server-platform';

/** A token with which a script acts for its owner. */
export class AccessToken {
  @IdField()
  id: string;
  @TextField({ example: 'Nightly export' })
  name: string;
  @ChoiceField(TOKEN_SCOPES, { description: '`read`: it can change nothing. `write`: whatever its owner may do in projects.' })
  scope: TokenScope;
  @InstantField()
  createdAt: string;
  @DateField({ description: 'Last day on which it works, in UTC.' })
  expiresOn: string;
  @DateField({ nullable: true, description: 'Last day on which it was used, in UTC.' })
  lastUsedOn: string | null;
}

export const AccessTokenPage = PageOf(AccessToken, 'AccessTokenPage');

/** A token that was just made, with its secret, which is said this once. */
export class AccessTokenWithSecret extends AccessToken {
  @TextField({ example: 'tnt_…', description: 'What to send as `Authorization: Bearer`. It is not kept and cannot be shown again.' })
  secret: string;
}

/** A token that is to be made. */
export class NewAccessToken {
  @TextField({ example: 'Nightly export' })
  name: string;
  @ChoiceField(TOKEN_SCOPES)
  scope: string;
  @DateField({ optional: true, description: 'Last day on which it is to work: at most 365 days from today, 90 when left out.' })
  expiresOn?: string;
}
