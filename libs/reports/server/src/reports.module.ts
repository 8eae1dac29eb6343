import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { EventsModule } from '@turnout/events/server';
import { QualityModule } from '@turnout/quality/server';
import { AcceptedFindingsReader } from './facts/accepted-findings.reader';
import { BriefReportFactsReader } from './facts/brief-report-facts.reader';
import { BriefReportFileController } from './brief-report-file.controller';
import { ImpactModule } from '@turnout/impact/server';
import { ComposeDocument } from './compose-document';
import { GlobalFactsReader } from './facts/global-facts.reader';
import { ProjectRowsReader } from './facts/project-rows.reader';
import { PictureShapes } from './pictures/picture-shapes';
import { SetPictures } from './pictures/set-pictures';
import { ComposeBriefReport } from './compose-brief-report';
import { ComposeReport } from './compose-report';
import { LedgerFactsReader } from './facts/ledger-facts.reader';
import { ListReports } from './list-reports';
import { ReadReportFile } from './read-report-file';
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
      imports: [EventsModule, ImpactModule, QualityModule],
      controllers: [ReportController, BriefReportFileController],
      providers: [
        { provide: ReportRenderers, ...provided },
        RenderThread,
        ComposeReport,
        ReadReportFile,
        ListReports,
        ...[LedgerFactsReader, AcceptedFindingsReader, ProjectRowsReader, GlobalFactsReader],
        ...[PictureShapes, SetPictures, ComposeDocument],
        ComposeBriefReport,
        BriefReportFactsReader,
      ],
    };
  }
}
