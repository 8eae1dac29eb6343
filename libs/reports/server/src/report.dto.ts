import { REPORT_FORMATS, type ReportFormat } from '@turnout/reports/document';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LIST_COLUMNS, LIST_GROUPS, NONE, PIVOT_DIMENSIONS, PIVOT_MEASURES } from '@turnout/events/domain';
import { WordedFilterQuery } from '@turnout/events/server';
import { DOCUMENT_LANGUAGES } from '@turnout/shared/i18n';
import { IsOptional } from 'class-validator';
import { PageOf, TextField } from '@turnout/shared/server-platform';

/** A report that can be composed from the records. */
export class ReportOffer {
  @TextField({ example: 'events-table' })
  definition: string;
  @TextField()
  title: string;
  @TextField()
  description: string;
  @ApiProperty({ type: [String], enum: [...REPORT_FORMATS] })
  formats: ReportFormat[];
}

export const ReportOfferPage = PageOf(ReportOffer, 'ReportOfferPage');

/** In which language a document is written. */
export class LanguageQuery {
  @ApiPropertyOptional({
    enum: [...DOCUMENT_LANGUAGES],
    description: 'Language of the document, before what the Accept-Language header asks for.',
  })
  @IsOptional()
  lang?: string;
}

/** Which records, and how a list lays them out that is to be printed exactly as it is shown. */
export class ReportQuery extends WordedFilterQuery {
  @ApiPropertyOptional({
    type: [String],
    description: `Columns of the events table, from left to right: ${LIST_COLUMNS.join(', ')}; without them those of the printed table. Of a pivot one of ${PIVOT_DIMENSIONS.join(', ')}.`,
  })
  @IsOptional()
  columns?: string | string[];
  @ApiPropertyOptional({ enum: [...LIST_GROUPS, NONE], description: 'Under which headings the events table puts its records.' })
  @IsOptional()
  group?: string;
  @ApiPropertyOptional({ type: String, description: 'Order of the events table, as in the list.' })
  @IsOptional()
  sort?: string;
  @ApiPropertyOptional({
    enum: [...PIVOT_DIMENSIONS],
    description: 'Rows of a pivot; `columns` are its columns then, and `measure` what its cells count.',
  })
  @IsOptional()
  rows?: string;
  @ApiPropertyOptional({ enum: [...PIVOT_MEASURES], description: 'What the cells of a pivot count.' })
  @IsOptional()
  measure?: string;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'A composition of this report: what it covers, its order and its texts are taken from there.',
  })
  @IsOptional()
  composition?: string;
  @ApiPropertyOptional({ type: String, enum: ['none'], description: '`none` leaves out what was noticed and accepted.' })
  @IsOptional()
  accepted?: string;
}
