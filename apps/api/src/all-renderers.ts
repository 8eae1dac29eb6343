import { ReportRenderers } from '@turnout/reports/server';
import { RENDER_KIT } from './renderers';

/** Every renderer of the house, for whoever is handed them. */
export class AllRenderers extends ReportRenderers {
  override readonly all = RENDER_KIT.renderers;
  override readonly tableFiles = RENDER_KIT.tableFiles;
}
