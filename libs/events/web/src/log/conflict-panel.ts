import { Component, computed, inject, input, output } from '@angular/core';
import { TRANSLATOR, VersionConflict, type VersionConflictWords } from '@turnout/shared/ui';
import { InstantPipe, TextPipe } from '@turnout/shared/web-platform';
import type { Difference } from './differences';
import type { Saving } from './savings-since';

/** Somebody else saved meanwhile: what is different, and the choice whose version goes on. */
@Component({
  selector: 'tn-conflict-panel',
  imports: [InstantPipe, TextPipe, VersionConflict],
  templateUrl: './conflict-panel.html',
  styles: ':host { display: block; }',
})
export class ConflictPanel {
  readonly differences = input.required<readonly Difference[]>();
  /** Who saved it since the person began. */
  readonly savings = input<readonly Saving[]>([]);
  readonly keep = output();
  readonly take = output();

  private readonly translator = inject(TRANSLATOR);
  protected readonly named = computed(() =>
    this.differences().map((difference) => ({ ...difference, label: this.translator().text(difference.label) })),
  );
  protected readonly words = computed((): VersionConflictWords => {
    const translator = this.translator();
    return {
      heading: translator.text('events.log.conflict-title'),
      field: translator.text('events.log.conflict-field'),
      theirs: translator.text('events.log.conflict-theirs'),
      yours: translator.text('events.log.conflict-yours'),
      keep: translator.text('events.log.conflict-keep'),
      take: translator.text('events.log.conflict-take'),
    };
  });
}
