import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { EventsModule } from '@turnout/events/server';
import { QualityModule } from '@turnout/quality/server';
import { AcceptedFindingsReader } from './accepted-findings.reader';
import { BriefReportFactsReader } from './brief-report-facts.reader';
import { BriefReportFileController } from './brief-report-file.controller';
import { ComposeBriefReport } from './compose-brief-report';
import { ComposeReport } from './compose-report';
import { LedgerFactsReader } from './ledger-facts.reader';
import { ListReports } from './list-reports';
import { RenderThread } from './render-thread';
import { ReportRenderers } from './report-renderers';
import { ReportController } from './report.controller';
import './report.problems';

/** What the capability needs of its surroundings. */
export interface ReportsOptions {
  readonly renderers: ReportRenderers | Type<ReportRenderers>;
}

/** Documents composed from the records. */
@Module({})
export class ReportsModule {
  static with({ renderers }: ReportsOptions): DynamicModule {
    const provided = typeof renderers === 'function' ? { useClass: renderers } : { useValue: renderers };
    return {
      module: ReportsModule,
      imports: [EventsModule, QualityModule],
      controllers: [ReportController, BriefReportFileController],
      providers: [
        { provide: ReportRenderers, ...provided },
        RenderThread,
        ComposeReport,
        ListReports,
        LedgerFactsReader,
        AcceptedFindingsReader,
        ComposeBriefReport,
        BriefReportFactsReader,
      ],
    };
  }
}
