import { Component, computed, inject, input, output } from '@angular/core';
import { TRANSLATOR, VersionConflict, type VersionConflictWords } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { SettingDifference } from './setting-differences';

/** Somebody else saved meanwhile: both versions side by side, and the choice which goes on. */
@Component({
  selector: 'tn-setting-conflict',
  imports: [TextPipe, VersionConflict],
  templateUrl: './setting-conflict.html',
  styles: ':host { display: block; }',
})
export class SettingConflict {
  readonly differences = input.required<readonly SettingDifference[]>();
  readonly keep = output();
  readonly take = output();

  private readonly translator = inject(TRANSLATOR);
  protected readonly named = computed(() =>
    this.differences().map((difference) => ({ ...difference, label: this.translator().text(difference.label) })),
  );
  protected readonly words = computed((): VersionConflictWords => {
    const translator = this.translator();
    return {
      heading: translator.text('consortium.setting.conflict-title'),
      field: translator.text('consortium.setting.conflict-field'),
      theirs: translator.text('consortium.setting.conflict-theirs'),
      yours: translator.text('consortium.setting.conflict-yours'),
      keep: translator.text('consortium.setting.conflict-keep'),
      take: translator.text('consortium.setting.conflict-take'),
    };
  });
}
