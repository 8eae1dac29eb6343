import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Decision, ImportColumn } from '@turnout/events/domain';
import { StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { fieldWords, TextPipe, valueWords } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../../setup/project-setup';
import { reasonWords } from '../draft/import-words';
import type { CellView } from './row-view';
import { GridCursor } from './grid-cursor';
import { fieldKey, isAt, MARK_KEYS } from './grid-field';
import { viewRow } from './row-view';

/** The row one is in: what is to be decided about it, how its cell was understood, and how the whole of it stood in the table. */
@Component({
  selector: 'tn-row-panel',
  imports: [MatButton, RouterLink, StatusBadge, TextPipe],
  templateUrl: './row-panel.html',
  styleUrl: './row-panel.scss',
})
export class RowPanel {
  readonly project = input.required<string>();
  readonly columns = input.required<readonly ImportColumn[]>();
  readonly setup = input.required<ProjectSetup>();
  readonly decided = output<readonly Decision[]>();
  readonly leave = output<readonly number[]>();
  readonly keep = output<readonly number[]>();

  private readonly cursor = inject(GridCursor);
  private readonly translator = inject(TRANSLATOR);
  protected readonly fieldKey = fieldKey;
  protected readonly tones = { ready: 'reached', decide: 'attention', skip: 'faint', update: 'neutral' } as const;
  protected readonly markKeys = MARK_KEYS;
  protected readonly field = this.cursor.field;
  protected readonly view = computed(() => {
    const row = this.cursor.row();
    if (!row) return null;
    const [columns, fields] = [this.columns(), this.cursor.fields()];
    return viewRow(row, { setup: this.setup(), translator: this.translator(), columns, fields });
  });
  protected readonly cell = computed(() => this.view()?.cells.find(({ field }) => field === this.field()) ?? null);
  /** What is to be decided, that of the cell one is in first. */
  protected readonly problems = computed(() => {
    const [view, cell] = [this.view(), this.cell()];
    if (!view) return [];
    const others = view.cells.filter((each) => each !== cell).flatMap(({ problems }) => problems);
    return [...(cell?.problems ?? []), ...view.problems, ...others].map((each) => this.withProposals(each));
  });
  /** Everything stands in the table as it is. */
  protected readonly isPlain = computed(() => {
    const hasWords = this.view()?.skipped !== null || (this.cell()?.why.length ?? 0) > 0;
    return !hasWords && this.problems().length === 0 && this.changes() === null;
  });
  protected readonly original = computed(() => {
    const row = this.view()?.row;
    const columns = this.columns().filter(({ part }) => part === row?.part);
    return (row?.original ?? []).map((text, index) => ({
      header: columns.find((column) => column.index === index)?.header || String(index + 1),
      text,
    }));
  });
  /** What an event that is there already would be changed to. */
  protected readonly changes = computed(() => {
    const match = this.view()?.row.match;
    if (match?.kind !== 'update') return null;
    const translator = this.translator();
    const fields = match.changes.map(({ field, before, after }) => ({
      field: fieldWords(field, translator),
      before: valueWords(field, before, translator),
      after: valueWords(field, after, translator),
    }));
    return { event: match.event, fields };
  });

  private withProposals({ problem, words }: CellView['problems'][number]) {
    const field = this.cursor.fields().find((each) => isAt(each, problem.pointer)) ?? null;
    const ways = problem.proposals.map((proposal) => ({ proposal, words: reasonWords(proposal.words, this.translator()) }));
    return { problem, words, field, ways };
  }
}
