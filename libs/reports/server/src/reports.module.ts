import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { EventsModule } from '@turnout/events/server';
import { QualityModule } from '@turnout/quality/server';
import { AddComposition } from './composition/add-composition';
import { ChangeComposition } from './composition/change-composition';
import { CompositionController } from './composition/composition.controller';
import { CompositionDocumentController } from './composition/composition-document.controller';
import { CompositionQueries } from './composition/composition.queries';
import { CompositionRepository } from './composition/composition.repository';
import { ReadCompositionDocument } from './composition/read-composition-document';
import { DeleteComposition } from './composition/delete-composition';
import { AcceptedFindingsReader } from './facts/accepted-findings.reader';
import { BriefReportFactsReader } from './facts/brief-report-facts.reader';
import { BriefReportFileController } from './brief-report-file.controller';
import { ImpactModule } from '@turnout/impact/server';
import { ComposeDocument } from './compose-document';
import { GlobalFactsReader } from './facts/global-facts.reader';
import { ProjectRowsReader } from './facts/project-rows.reader';
import { OfferPictures } from './pictures/offer-pictures';
import { PictureShapes } from './pictures/picture-shapes';
import { SetPictures } from './pictures/set-pictures';
import { ShowPicture } from './pictures/show-picture';
import { ComposeBriefReport } from './compose-brief-report';
import { ComposeReport } from './compose-report';
import { LedgerFactsReader } from './facts/ledger-facts.reader';
import { ExplainFigure } from './figure/explain-figure';
import { FigureController } from './figure/figure.controller';
import { ListReports } from './list-reports';
import { ReadReportFile } from './read-report-file';
import { RenderThread } from './render-thread';
import { ReportRenderers } from './report-renderers';
import { ReportController } from './report.controller';
import { CheckNarrative } from './narrative/check-narrative';
import { GroundReader } from './narrative/ground.reader';
import { NarrativeController } from './narrative/narrative.controller';
import { RenderingController } from './rendering/rendering.controller';
import { RENDERING_PROVIDERS } from './rendering/rendering.providers';
import { VERSION_CONTROLLERS, VERSION_PROVIDERS } from './versions/version.providers';
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
      controllers: [
        FigureController,
        ...[RenderingController, CompositionController, CompositionDocumentController],
        ...[ReportController, BriefReportFileController, NarrativeController],
        ...VERSION_CONTROLLERS,
      ],
      providers: [
        { provide: ReportRenderers, ...provided },
        RenderThread,
        ComposeReport,
        ReadReportFile,
        ListReports,
        ExplainFigure,
        ...RENDERING_PROVIDERS,
        ...[ReadCompositionDocument, OfferPictures, ShowPicture],
        ...[CompositionQueries, CompositionRepository, AddComposition, ChangeComposition, DeleteComposition],
        ...[LedgerFactsReader, AcceptedFindingsReader, ProjectRowsReader, GlobalFactsReader],
        ...[PictureShapes, SetPictures, ComposeDocument],
        ComposeBriefReport,
        BriefReportFactsReader,
        ...[CheckNarrative, GroundReader],
        ...VERSION_PROVIDERS,
      ],
    };
  }
}
