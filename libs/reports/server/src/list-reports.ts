import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { PROJECT_REPORTS } from '@turnout/reports/definitions';
import type { Page } from '@turnout/shared/server-platform';
import { ReportRenderers } from './report-renderers';
import type { ReportOffer } from './report.dto';

/** Says which reports can be had, and in which formats. */
@Injectable()
export class ListReports {
  constructor(private readonly renderers: ReportRenderers) {}

  run({ translator }: ProjectContext): Page<ReportOffer> {
    const items = PROJECT_REPORTS.map(({ id, titleKey, descriptionKey }) => ({
      definition: id,
      title: translator.text(titleKey),
      description: translator.text(descriptionKey),
      formats: this.renderers.formats,
    }));
    return { items, nextCursor: null, total: items.length };
  }
}
