import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { InstantPipe, TextPipe } from '@turnout/shared/web-platform';
import type { Difference } from './differences';
import type { Saving } from './savings-since';

/** Somebody else saved meanwhile: what is different, and the choice whose version goes on. */
@Component({
  selector: 'tn-conflict-panel',
  imports: [InstantPipe, MatButton, TextPipe],
  host: { role: 'alert' },
  templateUrl: './conflict-panel.html',
  styleUrl: './conflict-panel.scss',
})
export class ConflictPanel {
  readonly differences = input.required<readonly Difference[]>();
  /** Who saved it since the person began. */
  readonly savings = input<readonly Saving[]>([]);
  readonly keep = output();
  readonly take = output();
}
