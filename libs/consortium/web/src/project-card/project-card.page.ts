import { Component, computed, inject } from '@angular/core';
import { checkProject, fundingKeys } from '@turnout/consortium/domain';
import { Api, changeProject, type Project, type ProjectChange, readProject } from '@turnout/shared/api-client';
import { PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { CurrentProject } from '../current-project';
import { ProjectsStore } from '../projects-store';
import { SettingForm } from '../setting/setting-form';
import type { SettingStart } from '../setting/setting-form.store';
import { projectCardGroups } from './project-card-fields';

/** Everything a project states about itself, to be changed. */
@Component({
  selector: 'tn-project-card-page',
  imports: [PageHeader, ProblemView, SettingForm, Skeleton, TextPipe],
  template: `
    <tn-page-header [heading]="'consortium.card.title' | tnText" [lead]="'consortium.card.lead' | tnText" />
    @let state = card.state();
    @switch (state.kind) {
      @case ('loading') {
        <tn-skeleton shape="rows" [count]="8" />
      }
      @case ('failed') {
        <tn-problem [problem]="state.problem" (retry)="card.reload()" />
      }
      @case ('ready') {
        <tn-setting-form [start]="start()!" [groups]="groups()" [canCancel]="false" (saved)="took($event)" />
        @if (funding(); as words) {
          <section aria-labelledby="funding-title">
            <h2 id="funding-title">{{ 'consortium.card.statement' | tnText }}</h2>
            <p>{{ words.statement | tnText: words.params }}</p>
            @if (words.disclaimer; as disclaimer) {
              <p>{{ disclaimer | tnText }}</p>
            }
          </section>
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 60rem;
    }
    section {
      display: grid;
      gap: var(--tn-space-2);
      max-inline-size: var(--tn-measure);
      margin-block-start: var(--tn-space-6);
      color: var(--tn-ink-muted);
    }
    h2 {
      color: var(--tn-ink);
      font-size: var(--tn-text-md);
    }
  `,
})
export class ProjectCardPage {
  private readonly api = inject(Api);
  private readonly current = inject(CurrentProject);
  private readonly projects = inject(ProjectsStore).projects;
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly card = this.current.card;
  protected readonly groups = computed(() => projectCardGroups(this.translator()));
  private readonly project = computed(() => this.card.value()?.project ?? null, { equal: (one, other) => one?.version === other?.version });
  protected readonly start = computed((): Omit<SettingStart<Project>, 'fields'> | null => {
    const original = this.project();
    if (!original) return null;
    const project = original.code;
    return {
      ...{ project, form: 'project-card', original, check: checkProject },
      save: (change, from) =>
        this.api.invoke(changeProject, { project, 'If-Match': `"${from?.version ?? 0}"`, body: change as ProjectChange }),
      reread: () => this.api.invoke(readProject, { project }),
    };
  });
  protected readonly funding = computed(() => {
    const project = this.project();
    return project?.programme ? fundingKeys(project.programme, project.grantNumber) : null;
  });

  protected took(project: Project): void {
    const card = this.card.value();
    if (card) this.card.set({ ...card, project });
    this.projects.reload();
    this.notifications.say(this.translator().text('consortium.setting.saved'));
  }
}
