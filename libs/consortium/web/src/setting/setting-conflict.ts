import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TextPipe } from '@turnout/shared/web-platform';
import type { SettingDifference } from './setting-differences';

/** Somebody else saved meanwhile: both versions side by side, and the choice which goes on. */
@Component({
  selector: 'tn-setting-conflict',
  imports: [MatButton, TextPipe],
  host: { role: 'alert' },
  templateUrl: './setting-conflict.html',
  styleUrl: './setting-conflict.scss',
})
export class SettingConflict {
  readonly differences = input.required<readonly SettingDifference[]>();
  readonly keep = output();
  readonly take = output();
}
