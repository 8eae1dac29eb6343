import { REPORT_FORMATS, type ReportFormat } from '@turnout/reports/document';
import { ApiProperty } from '@nestjs/swagger';
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
