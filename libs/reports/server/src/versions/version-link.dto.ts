import { DateField, FlagField, IdField, InstantField, PageOf, TextField } from '@turnout/shared/server-platform';

/** A link that is to be made. */
export class NewVersionLink {
  @DateField({ description: 'The last day on which it works, in UTC.' })
  expiresOn: string;
  @TextField({ optional: true, nullable: true, description: 'Who it is for.' })
  note?: string | null;
}

/** A link by which somebody outside reads one version. */
export class VersionLink {
  @IdField()
  id: string;
  @TextField({ nullable: true })
  note: string | null;
  @DateField()
  expiresOn: string;
  @FlagField({ description: 'Whether it works: it was not taken back, and its last day is not over.' })
  isOpen: boolean;
  @InstantField()
  createdAt: string;
  @TextField({ nullable: true, description: 'Who made it, by display name.' })
  by: string | null;
  @InstantField({ nullable: true })
  revokedAt: string | null;
  @TextField({ nullable: true, description: 'Who took it back, by display name.' })
  revokedBy: string | null;
}

/** A link that has just been made, with its address, which nobody can be told again. */
export class MadeVersionLink extends VersionLink {
  @TextField({ example: '/r/…', description: 'Path of the page it leads to. Only its hash is kept.' })
  address: string;
}

export const VersionLinkPage = PageOf(VersionLink, 'VersionLinkPage');
