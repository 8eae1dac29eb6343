import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** A field that two versions say differently; both in words, empty where one says nothing. */
export interface VersionDifference {
  readonly label: string;
  readonly theirs: string;
  readonly yours: string;
}

/** What a {@link VersionConflict} says: its heading, the heads of its columns, and its two ways out. */
export interface VersionConflictWords {
  readonly heading: string;
  readonly field: string;
  readonly theirs: string;
  readonly yours: string;
  readonly keep: string;
  readonly take: string;
}

/**
 * Somebody else saved meanwhile: both versions side by side, and the choice which of them goes on. Announced at once.
 * What happened is said by the content, between heading and table.
 */
@Component({
  selector: 'tn-version-conflict',
  imports: [MatButton],
  host: { role: 'alert' },
  templateUrl: './version-conflict.html',
  styleUrl: './version-conflict.scss',
})
export class VersionConflict {
  readonly words = input.required<VersionConflictWords>();
  readonly differences = input.required<readonly VersionDifference[]>();
  /** The own version is to go on. */
  readonly keep = output();
  /** The other version is to go on. */
  readonly take = output();
}
