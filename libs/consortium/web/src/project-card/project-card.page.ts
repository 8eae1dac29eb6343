import { Component, computed, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { checkProject, fundingWords, PROGRAMMES, type ProjectDraft } from '@turnout/consortium/domain';
import { Api, changeProject, type ProjectChange, readProject } from '@turnout/shared/api-client';
import { PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { CurrentProject } from '../current-project';
import { FundingNotice } from '../funding/funding-notice';
import { ProjectsStore } from '../projects-store';
import { SettingForm } from '../setting/setting-form';
import type { SettingStart } from '../setting/setting-form.store';
import type { SettingFacts } from '../setting/setting-values';
import { type CardFacts, gathered, OWN_WORDS, ownWords, placed, spread } from './funding-fields';
import { projectCardGroups } from './project-card-fields';

/** Everything a project states about itself, to be changed. */
@Component({
  selector: 'tn-project-card-page',
  imports: [FundingNotice, MatButton, PageHeader, ProblemView, SettingForm, Skeleton, TextPipe],
  template: `
    <tn-page-header [heading]="'consortium.card.title' | tnText" [lead]="'consortium.card.lead' | tnText" />
    @let state = card.state();
    @switch (state.kind) {
      @case ('loading') {
        <tn-skeleton shape="rows" [count]="8" />
      }
      @case ('failed') {
        <tn-problem reloads [problem]="state.problem" (retry)="card.reload()" />
      }
      @case ('ready') {
        <tn-setting-form [start]="start()!" [groups]="groups()" [canCancel]="false" (saved)="took($event)" />
        <section aria-labelledby="funding-title">
          <h2 id="funding-title">{{ 'consortium.card.statement' | tnText }}</h2>
          @if (funding(); as words) {
            <tn-funding-notice [words]="words" />
          } @else {
            <p>{{ 'consortium.card.no-statement' | tnText }}</p>
          }
          @if (hasOwnWords()) {
            <button matButton="outlined" type="button" (click)="useProgrammeWords()">{{
              'consortium.card.programme-words' | tnText
            }}</button>
          }
        </section>
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
      gap: var(--tn-space-3);
      justify-items: start;
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
  protected readonly start = computed((): Omit<SettingStart<CardFacts>, 'fields'> | null => {
    const original = this.project();
    if (!original) return null;
    const project = original.code;
    return {
      ...{ project, form: 'project-card', original: spread(original), check: (facts) => placed(checkProject(draftOf(facts))) },
      save: async (change, from) => {
        const body = gathered(change, from ?? spread(original)) as ProjectChange;
        return spread(await this.api.invoke(changeProject, { project, 'If-Match': `"${from?.version ?? 0}"`, body }));
      },
      reread: async () => spread(await this.api.invoke(readProject, { project })),
    };
  });
  private readonly form = viewChild<SettingForm<CardFacts>>(SettingForm);
  /** What reports would begin with if what is typed were saved. */
  protected readonly funding = computed(() => {
    const typed = this.form()?.typed() ?? {};
    const programme = PROGRAMMES.find((known) => known === typed['programme']) ?? null;
    const grantNumber = typeof typed['grantNumber'] === 'string' ? typed['grantNumber'] : null;
    return fundingWords({ programme, grantNumber, fundingStatement: ownWords(typed) }, (key, params) =>
      this.translator().text(key, params),
    );
  });
  protected readonly hasOwnWords = computed(() => ownWords(this.form()?.typed() ?? {}) !== null);

  /** Empties own words; nothing is saved before somebody saves. */
  protected useProgrammeWords(): void {
    this.form()?.put({ [OWN_WORDS.statement]: '', [OWN_WORDS.disclaimer]: '' });
  }

  protected took(project: CardFacts): void {
    const card = this.card.value();
    if (card) this.card.set({ ...card, project });
    this.projects.reload();
    this.notifications.say(this.translator().text('consortium.setting.saved'));
  }
}

/** What was typed, as the rules know it. */
function draftOf(facts: SettingFacts): ProjectDraft {
  return { ...facts, fundingStatement: ownWords(facts) };
}
