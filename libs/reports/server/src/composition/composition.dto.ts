import { ApiProperty } from '@nestjs/swagger';
import { CODED_FIELDS, type CodedField } from '@turnout/events/domain';
import { RichBlock } from '@turnout/events/server';
import { REPORT_DEFINITION_IDS, type ReportDefinitionId, SECTION_KINDS } from '@turnout/reports/definitions';
import { DOCUMENT_LANGUAGES } from '@turnout/shared/i18n';
import {
  ChoiceField,
  ChoicesField,
  CountField,
  DateField,
  FlagField,
  IdField,
  InstantField,
  PartField,
  PartsField,
  TextField,
  TextsField,
} from '@turnout/shared/server-platform';
import { IsOptional } from 'class-validator';

/** A section of a report. */
export class ReportSection {
  @TextField({ example: 'introduction', description: 'Stable within the report: small letters, digits and hyphens.' })
  id: string;
  @ChoiceField(SECTION_KINDS)
  kind: string;
  @TextField({ nullable: true, description: '`null` for the title that the kind has in the language of the report.' })
  title: string | null;
  @FlagField({ description: 'Whether it is printed.' })
  isOn: boolean;
  @ApiProperty({
    type: () => RichBlock,
    isArray: true,
    nullable: true,
    description: '`null` for the text that is generated from the records; empty for none.',
  })
  text: RichBlock[] | null;
  @TextsField({ optional: true, nullable: true, description: 'Ids of evidence whose pictures are shown; `null` where they are chosen.' })
  pictures?: string[] | null;
}

/** What a report covers, how it is ordered, and what its authors wrote. */
export class ReportComposition {
  @ChoiceField(REPORT_DEFINITION_IDS)
  definition: ReportDefinitionId;
  @ChoiceField(DOCUMENT_LANGUAGES, { description: 'Language that the report is written in.' })
  language: string;
  @TextField({ description: 'How its authors tell it from others.' })
  name: string;
  @TextField({ nullable: true, description: 'Code of the deliverable that it is.' })
  deliverable: string | null;
  @TextField({ nullable: true, description: 'As it is printed on the cover.' })
  versionLabel: string | null;
  @DateField({ nullable: true, description: 'As it is printed on the cover; `null` for the day whose records it shows.' })
  date: string | null;
  @TextField({ nullable: true, description: '`null` for the title that the report has in its language.' })
  title: string | null;
  @TextField({ nullable: true })
  subtitle: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Which events it covers: parameters of the list’s address, values of one with commas between.',
  })
  filter: Record<string, string>;
  @PartsField(() => ReportSection, { description: 'In their order.' })
  sections: ReportSection[];
}

/** What the asker may do with a composition. */
export class CompositionPermissions {
  @FlagField()
  change: boolean;
}

/** A report that somebody composes. */
export class CompositionDetail {
  @IdField()
  id: string;
  @PartField(() => ReportComposition)
  composition: ReportComposition;
  @ChoicesField(CODED_FIELDS, {
    description: 'What it covers by something that the project does not have any more: such a value finds no events.',
  })
  lost: CodedField[];
  @InstantField()
  createdAt: string;
  @TextField({ nullable: true, description: 'Who began it, by display name.' })
  createdBy: string | null;
  @InstantField()
  updatedAt: string;
  @TextField({ nullable: true, description: 'Who changed it last, by display name.' })
  updatedBy: string | null;
  @PartField(() => CompositionPermissions)
  may: CompositionPermissions;
  @CountField()
  version: number;
}

/** What the asker may do with compositions at all. */
export class CompositionsPermissions {
  @FlagField({ description: 'Whether the asker can begin one.' })
  compose: boolean;
}

/** All compositions of a project; they fit on one page. */
export class CompositionList {
  @PartsField(() => CompositionDetail, { description: 'The one that was changed last first.' })
  items: CompositionDetail[];
  @TextField({ nullable: true })
  nextCursor: string | null;
  @CountField()
  total: number;
  @PartField(() => CompositionsPermissions)
  may: CompositionsPermissions;
}

/** A report to be begun: a new one of a definition, or a copy of another. */
export class NewComposition {
  @ChoiceField(REPORT_DEFINITION_IDS, { optional: true, description: 'Left out where another is copied.' })
  definition?: string;
  @ChoiceField(DOCUMENT_LANGUAGES, { optional: true, description: 'The asker’s own when left out, or that of the one that is copied.' })
  language?: string;
  @TextField({ optional: true, description: 'What the report is called when left out.' })
  name?: string;
  @IdField({ optional: true, description: 'The composition to copy.' })
  @IsOptional()
  copyOf?: string;
}

/** A composition as it is to be, whole. */
export class CompositionChange {
  @ApiProperty({ type: () => ReportComposition })
  @IsOptional()
  composition: unknown;
}
