import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { likelyDuplicates, type Resemblance } from '@turnout/consortium/domain';
import { TextPipe } from '@turnout/shared/web-platform';
import type { Partner } from '../../client/project';
import type { MergeWish } from './merge-panel';

/** Partners that look like one organisation put in twice. */
@Component({
  selector: 'tn-likely-duplicates-hint',
  imports: [MatButton, TextPipe],
  template: `
    @if (pairs().length > 0) {
      <section class="tn-no-print" [attr.aria-label]="'consortium.duplicates.title' | tnText">
        <ul>
          @for (pair of pairs(); track pair.goes.id + pair.stays.id) {
            <li>
              <span>{{ words(pair.resemblance) | tnText: { goes: pair.goes.code, stays: pair.stays.code } }}</span>
              <button
                matButton
                type="button"
                [attr.aria-label]="'consortium.merge.of-into' | tnText: { goes: pair.goes.code, stays: pair.stays.code }"
                (click)="merge.emit(pair)"
                >{{ 'consortium.merge.begin' | tnText }}</button
              >
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block-end: var(--tn-space-4);
      padding: var(--tn-space-1) var(--tn-space-4);
      border-inline-start: 4px solid var(--tn-saffron);
      border-radius: var(--tn-radius-sm);
      background: var(--tn-saffron-soft);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--tn-space-2);
      align-items: center;
      overflow-wrap: anywhere;
    }
  `,
})
export class LikelyDuplicatesHint {
  readonly partners = input.required<readonly Partner[]>();
  /** The younger entry of a pair is offered to go: it is the likelier slip. */
  readonly merge = output<MergeWish>();

  protected readonly words = (resemblance: Resemblance) => `consortium.duplicates.${resemblance}` as const;
  protected readonly pairs = computed(() =>
    likelyDuplicates(this.partners()).map(({ one, other, resemblance }) => ({ goes: other, stays: one, resemblance })),
  );
}
