import { AskedReportReader } from './asked-report';
import { CancelRendering } from './cancel-rendering';
import { EvidenceTable } from './evidence-table';
import { MakeRendering } from './make-rendering';
import { ReadRendering } from './read-rendering';
import { RenderingStore } from './rendering-store';
import { RenderingRounds } from './rendering-rounds';
import { RenderingRepository } from './rendering.repository';
import { StartRendering } from './start-rendering';
import { SweepRenderings } from './sweep-renderings';

/** What makes files off the request. */
export const RENDERING_PROVIDERS = [
  ...[AskedReportReader, CancelRendering, EvidenceTable, MakeRendering, ReadRendering],
  ...[RenderingRepository, RenderingRounds, RenderingStore, StartRendering, SweepRenderings],
];
