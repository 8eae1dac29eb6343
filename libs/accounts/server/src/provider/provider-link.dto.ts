import { InstantField, TextField } from '@turnout/shared/server-platform';

/** Whether somebody can sign in to their account at the identity provider. */
export class ProviderLink {
  @TextField({ nullable: true, description: 'What the identity provider is called; `null` where there is none.' })
  provider: string | null;
  @InstantField({ nullable: true, description: 'Since when the account is linked to somebody there; `null` while it is not.' })
  since: string | null;
}
