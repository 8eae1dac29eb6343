import { Component, computed, inject, input } from '@angular/core';
import { Api, listWorkPackages } from '@turnout/shared/api-client';
import { PageHeader, Skeleton, TRANSLATOR, TypeBadge } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import { SettingsListView } from '../setting/settings-list';
import { eventTypesList } from './event-types-list';

/** A project's own kinds of events, in its own order, each with the mark by which it is told from others. */
@Component({
  selector: 'tn-event-types-page',
  imports: [PageHeader, ProblemView, SettingsListView, Skeleton, TextPipe, TypeBadge],
  templateUrl: './event-types.page.html',
  styleUrl: '../setting/settings-page.scss',
})
export class EventTypesPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly api = inject(Api);
  private readonly translator = inject(TRANSLATOR);
  protected readonly workPackages = load(
    () => this.project(),
    (project) => from(this.api.invoke(listWorkPackages, { project })),
  );
  protected readonly about = computed(() => eventTypesList(this.api, this.workPackages.value()?.items ?? [], this.translator()));
}
