import { Component, computed, inject, input } from '@angular/core';
import { Api } from '@turnout/shared/api-client';
import { PageHeader, Skeleton } from '@turnout/shared/ui';
import { ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { CurrentProject } from '../current-project';
import { SettingsListView } from '../setting/settings-list';
import { workPackagesList } from './work-packages-list';

/** The work packages of a project: who leads them, when they run, what they do and what comes of them. */
@Component({
  selector: 'tn-work-packages-page',
  imports: [PageHeader, ProblemView, SettingsListView, Skeleton, TextPipe],
  templateUrl: './work-packages.page.html',
  styleUrl: '../setting/settings-page.scss',
})
export class WorkPackagesPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly api = inject(Api);
  protected readonly card = inject(CurrentProject).card;
  private readonly partners = computed(() => this.card.value()?.partners ?? [], {
    equal: (one, other) => one.map(({ code }) => code).join('\n') === other.map(({ code }) => code).join('\n'),
  });
  protected readonly about = computed(() => workPackagesList(this.api, this.partners()));
}
