import { CountField, DateField, InstantField, PartField, PartsField, TextField } from '@turnout/shared/server-platform';
import { VersionFile } from './version.dto';

/** Whose report it is. */
export class SharedProject {
  @TextField({ nullable: true })
  acronym: string | null;
  @TextField()
  title: string;
}

/** What a link shows of a version: the report, and nothing else of the project. */
export class SharedVersion {
  @TextField()
  name: string;
  @CountField()
  number: number;
  @TextField()
  language: string;
  @PartField(() => SharedProject)
  project: SharedProject;
  @InstantField({ description: 'When it was frozen.' })
  createdAt: string;
  @DateField({ description: 'The last day on which the link works, in UTC.' })
  expiresOn: string;
  @PartsField(() => VersionFile)
  files: VersionFile[];
}
