import { DocumentedTotals } from '@turnout/events/server';
import { EVENT_STATUSES, type EventStatus } from '@turnout/events/domain';
import { REPORT_DEFINITION_IDS } from '@turnout/reports/definitions';
import { DOCUMENT_LANGUAGES } from '@turnout/shared/i18n';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  InstantField,
  PageOf,
  PartField,
  PartsField,
  TextField,
} from '@turnout/shared/server-platform';
import { VERSION_FORMATS, type VersionFormat } from './version-format';

/** How far the files of a version are. */
export const VERSION_STATES = ['rendering', 'frozen', 'failed'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** What is to be frozen: a composition, or a report as it is before anybody changed anything. */
export class NewVersion {
  @TextField({ optional: true, description: 'Id of a composition.' })
  composition?: string;
  @ChoiceField(REPORT_DEFINITION_IDS, { optional: true, description: 'A report, where no composition is named.' })
  definition?: string;
  @ChoiceField(DOCUMENT_LANGUAGES, { optional: true, description: 'Language of a report that no composition names.' })
  language?: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Events of a report that no composition names, as in the address of the list.',
  })
  @IsOptional()
  @IsObject({ message: 'request.wrong-type', context: { code: 'request.wrong-type' } })
  filter?: Record<string, string>;
  @TextField({ optional: true, nullable: true, description: 'What its author says about it.' })
  note?: string | null;
  @FlagField({
    optional: true,
    description: 'Whether events that are not approved are part of it, and named in it; else they are left out.',
  })
  includeUnapproved?: boolean;
}

/** A file of a version. */
export class VersionFile {
  @ChoiceField(VERSION_FORMATS)
  format: VersionFormat;
  @TextField({ description: 'SHA-256 of the file, hexadecimal.' })
  sha256: string;
  @CountField()
  bytes: number;
}

/** A format that cannot hold the document. */
export class RefusedFormat {
  @ChoiceField(VERSION_FORMATS)
  format: VersionFormat;
  @TextField({ description: 'Error code.' })
  code: string;
}

/** An event that was not approved. */
export class VersionUnapproved {
  @IdField()
  id: string;
  @TextField()
  title: string;
  @ChoiceField(EVENT_STATUSES)
  status: EventStatus;
}

/** How many of its files are written. */
export class VersionProgress {
  @CountField()
  done: number;
  @CountField()
  of: number;
}

/** A report as it was frozen. */
export class Version {
  @IdField()
  id: string;
  @CountField({ description: '1 for the first version of the project, without gaps.' })
  number: number;
  @ChoiceField(REPORT_DEFINITION_IDS)
  definition: string;
  @TextField()
  name: string;
  @TextField()
  language: string;
  @TextField({ nullable: true })
  note: string | null;
  @IdField({ nullable: true, description: 'The composition it was made from, which may be another by now; `null` where there was none.' })
  composition: string | null;
  @ChoiceField(VERSION_STATES, { description: 'Its content is fixed from the first moment; the files follow.' })
  state: VersionState;
  @PartField(() => VersionProgress)
  progress: VersionProgress;
  @TextField({ nullable: true, description: 'Error code of what kept the files from being written.' })
  problem: string | null;
  @InstantField({ description: 'The instant whose records it shows.' })
  asOf: string;
  @InstantField()
  createdAt: string;
  @TextField({ nullable: true, description: 'Its author, by display name.' })
  by: string | null;
  @PartField(() => DocumentedTotals)
  totals: DocumentedTotals;
  @FlagField({ description: 'Whether the events that were not approved are part of it; else they were left out.' })
  includesUnapproved: boolean;
  @PartsField(() => VersionUnapproved)
  unapproved: VersionUnapproved[];
  @PartsField(() => VersionFile)
  files: VersionFile[];
  @PartsField(() => RefusedFormat)
  refused: RefusedFormat[];
}

export const VersionPage = PageOf(Version, 'VersionPage');
