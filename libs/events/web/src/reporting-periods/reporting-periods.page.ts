import { Component, computed, inject, input } from '@angular/core';
import { SettingsListView } from '@turnout/consortium/web';
import { Api } from '@turnout/shared/api-client';
import { PageHeader } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { PeriodRow } from './period-row';
import { periodsList } from './periods-list';

/** The periods that the project reports about, and which of them are locked. */
@Component({
  selector: 'tn-reporting-periods-page',
  imports: [PageHeader, PeriodRow, SettingsListView, TextPipe],
  template: `
    <tn-page-header [heading]="'events.periods.title' | tnText" [lead]="'events.periods.lead' | tnText" />
    <tn-settings-list #list [project]="project()" [about]="about()" [row]="row" />
    <ng-template #row let-period><tn-period-row [project]="project()" [period]="period" (changed)="list.reread()" /></ng-template>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 60rem;
    }
  `,
})
export class ReportingPeriodsPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly api = inject(Api);
  protected readonly about = computed(() => periodsList(this.api));
}
