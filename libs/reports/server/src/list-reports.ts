import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { REPORT_DEFINITION_IDS } from '@turnout/reports/definitions';
import type { Page } from '@turnout/shared/server-platform';
import { ReportRenderers } from './report-renderers';
import type { ReportOffer } from './report.dto';

/** Says which reports can be had, and in which formats. */
@Injectable()
export class ListReports {
  constructor(private readonly renderers: ReportRenderers) {}

  run({ translator }: ProjectContext): Page<ReportOffer> {
    const items = REPORT_DEFINITION_IDS.flatMap((definition) => {
      const [title, description] = [`reports.${definition}.title`, `reports.${definition}.description`];
      if (!translator.has(title) || !translator.has(description)) return [];
      return [{ definition, title: translator.text(title), description: translator.text(description), formats: this.renderers.formats }];
    });
    return { items, nextCursor: null, total: items.length };
  }
}
