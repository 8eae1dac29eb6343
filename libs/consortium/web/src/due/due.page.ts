import { Component, computed, inject, input } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { ActivatedRoute, Router } from '@angular/router';
import { lastProjectMonth } from '@turnout/consortium/domain';
import { Api, listPartners, listWorkPackages, type Project, readProject } from '@turnout/shared/api-client';
import type { IsoDate } from '@turnout/shared/kernel';
import { PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import { SettingsListView } from '../setting/settings-list';
import { deliverablesList, type DueChoices, milestonesList } from './due-list';
import { DueRow } from './due-row';

/** What the grant agreement names: deliverables and milestones, with when they are due and which events count for them. */
@Component({
  selector: 'tn-due-page',
  imports: [DueRow, MatButtonToggleModule, PageHeader, ProblemView, SettingsListView, Skeleton, TextPipe],
  templateUrl: './due.page.html',
  styleUrl: '../setting/settings-page.scss',
  styles: `
    mat-button-toggle-group {
      margin-block-end: var(--tn-space-4);
    }
  `,
})
export class DuePage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();
  /** Which list is shown, from the address. */
  readonly show = input<string>();

  private readonly api = inject(Api);
  private readonly translator = inject(TRANSLATOR);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  protected readonly setup = load(
    () => this.project(),
    (project) => from(this.read(project)),
  );
  protected readonly choices = computed(() => this.setup.value() ?? { partners: [], workPackages: [], lastMonth: null });
  protected readonly shown = computed(() => (this.show() === 'milestones' ? 'milestones' : 'deliverables'));
  protected readonly deliverables = computed(() => deliverablesList(this.api, this.choices(), this.translator()));
  protected readonly milestones = computed(() => milestonesList(this.api, this.choices(), this.translator()));

  protected choose(show: string): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { show: show === 'milestones' ? show : null } });
  }

  private async read(project: string): Promise<DueChoices> {
    const [facts, partners, workPackages] = await Promise.all([
      this.api.invoke(readProject, { project }),
      this.api.invoke(listPartners, { project }),
      this.api.invoke(listWorkPackages, { project }),
    ]);
    const codes = ({ items }: { readonly items: readonly { readonly code: string }[] }): string[] => items.map(({ code }) => code);
    return { partners: codes(partners), workPackages: codes(workPackages), lastMonth: lastProjectMonth(timeOf(facts)) };
  }
}

function timeOf({ startsOn, endsOn, durationMonths }: Project) {
  return { startsOn: startsOn as IsoDate | null, endsOn: endsOn as IsoDate | null, durationMonths };
}
