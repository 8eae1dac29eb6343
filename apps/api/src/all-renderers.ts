import { ReportRenderers } from '@turnout/reports/server';
import { RENDERERS } from './renderers';

/** Every renderer of the house, for whoever is handed them. */
export class AllRenderers extends ReportRenderers {
  override readonly all = RENDERERS;
}
