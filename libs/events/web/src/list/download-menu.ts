import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { mdiDownload } from '@mdi/js';
import { Icon } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { type EventQuery, reportPath } from '../client/events-client';
import { type Selection, writeSelection } from './selection';

/** A report by its name and its question. */
export interface ShownReport {
  readonly definition: string;
  readonly query: EventQuery;
}

/** Exactly what is shown, as a file: the events table with the same filters, groups, columns and order, or another report. */
@Component({
  selector: 'tn-download-menu',
  imports: [Icon, MatButton, MatMenuModule, TextPipe],
  template: `
    <button matButton="outlined" type="button" [matMenuTriggerFor]="menu"
      ><tn-icon [path]="icon" /> {{ 'events.list.download' | tnText }}</button
    >
    <mat-menu #menu="matMenu">
      @for (file of files(); track file.format) {
        <a
          mat-menu-item
          [href]="file.address"
          [attr.download]="file.format === 'html' ? null : ''"
          [attr.target]="file.format === 'html' ? '_blank' : null"
          >{{ file.label | tnText }}</a
        >
      }
    </mat-menu>
  `,
})
export class DownloadMenu {
  readonly project = input.required<string>();
  readonly selection = input.required<Selection>();
  /** The report that is laid out like what is shown, where that is no list. */
  readonly report = input<ShownReport | null>(null);

  protected readonly icon = mdiDownload;
  protected readonly files = computed(() =>
    (['pdf', 'docx', 'xlsx', 'csv', 'html'] as const).map((format) => ({
      format,
      label: `events.list.download-as.${format}` as const,
      address: this.addressAs(format),
    })),
  );

  private addressAs(format: string): string {
    const report = this.report() ?? { definition: 'events-table', query: writeSelection(this.selection()) };
    return reportPath(this.project(), report.definition, format, report.query);
  }
}
