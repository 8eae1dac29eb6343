import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, kindWords, type Problem, type ProblemUser, TextPipe } from '@turnout/shared/web-platform';

/** Where things of a kind are seen, within the pages of a project. */
const PLACES: Readonly<Record<string, (user: ProblemUser) => readonly string[]>> = {
  event: ({ id }) => ['events', id],
  'event-type': () => ['settings', 'event-types'],
  'work-package': () => ['settings', 'work-packages'],
  task: () => ['settings', 'work-packages'],
  deliverable: () => ['settings', 'deliverables'],
  milestone: () => ['settings', 'deliverables'],
  target: () => ['settings', 'targets'],
  'reporting-period': () => ['settings', 'reporting-periods'],
  member: () => ['settings', 'members'],
  invitation: () => ['settings', 'members'],
};

/** Why a setting was not changed or deleted: the words, and what is in the way, with the way to each. Further ways out can be given as content. */
@Component({
  selector: 'tn-setting-refusal',
  imports: [RouterLink, TextPipe],
  host: { role: 'alert' },
  template: `
    <p>{{ words() }}</p>
    @if (users().length > 0) {
      <ul>
        @for (user of users(); track user.kind + user.id) {
          <li>
            <span class="kind">{{ user.kindWords }}</span>
            @if (user.link; as link) {
              <a [routerLink]="link">{{ user.label }}</a>
            } @else {
              {{ user.label }}
            }
          </li>
        }
      </ul>
      @if (more() > 0) {
        <p>{{ 'consortium.users.more' | tnText: { count: more() } }}</p>
      }
    }
    <ng-content />
  `,
  styleUrl: './setting-refusal.scss',
})
export class SettingRefusal {
  readonly problem = input.required<Problem>();
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly words = computed(() => codeWords(this.problem(), this.translator()));
  protected readonly users = computed(() => (this.problem().users ?? []).map((user) => this.shown(user)));
  protected readonly more = computed(() => Number(this.problem().params['total'] ?? 0) - this.users().length);

  private shown(user: ProblemUser) {
    const place = PLACES[user.kind]?.(user);
    return { ...user, kindWords: kindWords(user.kind, this.translator()), link: place ? ['/p', this.project(), ...place] : null };
  }
}
