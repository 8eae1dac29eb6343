import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { projectName } from '@turnout/consortium/web';
import type { GlanceBehind, ProjectGlance } from '@turnout/shared/api-client';
import type { Translator } from '@turnout/shared/i18n';
import { Count, TRANSLATOR } from '@turnout/shared/ui';
import { DatePipe, TextPipe } from '@turnout/shared/web-platform';
import { missingWords } from '../promises/missing-words';
import { timeOf } from './glance-groups';
import { PromiseShares } from './promise-shares';
import { ProjectTimeLine } from './project-time';

/** One project at a glance; the whole row leads to its overview, what needs somebody to where it is done. */
@Component({
  selector: 'tn-project-row',
  imports: [Count, DatePipe, ProjectTimeLine, PromiseShares, RouterLink, TextPipe],
  templateUrl: './project-row.html',
  styleUrl: './project-row.scss',
})
export class ProjectRow {
  readonly project = input.required<ProjectGlance>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly name = computed(() => projectName(this.project()));
  protected readonly title = computed(() => (this.name() === this.project().title ? null : this.project().title));
  /** What has not begun is not behind. */
  protected readonly isToCome = computed(() => timeOf(this.project()) === 'before');
  protected readonly behind = computed(() =>
    this.project().behind.map((promise) => ({
      ...promise,
      label: promise.label ?? this.translator().text('impact.promise.all-types'),
      words: behindWords(promise, this.translator()),
    })),
  );
  protected readonly moreBehind = computed(() => this.project().promises.behind - this.project().behind.length);
  protected readonly deadline = computed(() => {
    const deadline = this.project().nextDeadline;
    return (
      deadline && {
        on: deadline.on,
        words: this.translator().text(`impact.glance.deadline.${deadline.kind}`, { code: deadline.code ?? '' }),
      }
    );
  });

  protected linkTo(page: string): readonly string[] {
    return ['/p', this.project().project, page];
  }
}

/** What is missing of a promise that is behind. */
function behindWords({ events, participants, inConditions }: GlanceBehind, translator: Translator): string | null {
  return missingWords({ events, participants, gap: { inConditions, inConditionsAtLeast: inConditions } }, translator);
}
