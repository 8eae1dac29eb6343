import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, TextPipe } from '@turnout/shared/web-platform';
import type { ImportSummary } from '../client/import-wire';

/** Imports one below the other: drafts lead on, those that are done lead to what they did and can be undone. */
@Component({
  selector: 'tn-import-list',
  imports: [InstantPipe, MatButton, RouterLink, StatusBadge, TextPipe],
  templateUrl: './import-list.html',
  styleUrl: './import-list.scss',
})
export class ImportList {
  readonly project = input.required<string>();
  readonly imports = input.required<readonly ImportSummary[]>();
  readonly isBusy = input.required<boolean>();
  readonly discard = output<ImportSummary>();
  readonly undo = output<ImportSummary>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly rows = computed(() => {
    const { text } = this.translator();
    return this.imports().map((each) => {
      const { added, changed } = each.committed ?? { added: 0, changed: 0 };
      const { rows, decide } = each.counts;
      return {
        each,
        name: each.source.name ?? text('events.import.source.pasted'),
        words: each.committed ? text('events.import.list.did', { added, changed }) : text('events.import.list.waits', { rows, decide }),
      };
    });
  });
}
