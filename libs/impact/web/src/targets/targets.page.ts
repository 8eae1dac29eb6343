import { Component, computed, inject, input } from '@angular/core';
import { ConsortiumClient, SettingsListView } from '@turnout/consortium/web';
import { Api, type Target } from '@turnout/shared/api-client';
import { PageHeader, Skeleton, TRANSLATOR, TypeBadge } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe, valueWords } from '@turnout/shared/web-platform';
import { ClausesField } from './clauses-field';
import { targetsList } from './targets-list';

/** What the project has promised, by event type. */
@Component({
  selector: 'tn-targets-page',
  imports: [ClausesField, PageHeader, ProblemView, SettingsListView, Skeleton, TextPipe, TypeBadge],
  templateUrl: './targets.page.html',
  styleUrl: './targets.page.scss',
})
export class TargetsPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly api = inject(Api);
  private readonly consortium = inject(ConsortiumClient);
  private readonly translator = inject(TRANSLATOR);
  protected readonly types = load(
    () => this.project(),
    (project) => this.consortium.eventTypes(project),
  );
  protected readonly about = computed(() => targetsList(this.api, this.types.value() ?? []));

  protected hueOf({ type }: Target): number | null {
    return this.types.value()?.find(({ code }) => code === type)?.hue ?? null;
  }

  protected conditions({ clauses }: Target): string {
    return clauses.length === 0 ? '' : valueWords('clauses', clauses, this.translator());
  }
}
