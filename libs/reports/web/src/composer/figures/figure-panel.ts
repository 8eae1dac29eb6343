import { Component, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { mdiClose } from '@mdi/js';
import { Count, Icon, Skeleton } from '@turnout/shared/ui';
import { CountryPipe, DateRangePipe, load, NumberPipe, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import type { ChosenFigure } from '../../document-sheet';
import { CompositionsClient } from '../compositions-client';

/** A figure of one project that is to be explained. */
export interface AskedFigure extends ChosenFigure {
  readonly project: string;
}

/** Explains a figure: what it counts, the records behind it, and which were left out and why. */
@Component({
  selector: 'tn-figure-panel',
  imports: [
    ...[Count, CountryPipe, DateRangePipe, Icon, MatButton, MatDialogModule, MatIconButton],
    ...[NumberPipe, ProblemView, RouterLink, Skeleton, TextPipe],
  ],
  templateUrl: './figure-panel.html',
  styleUrl: './figure-panel.scss',
})
export class FigurePanel {
  protected readonly data = inject<AskedFigure>(MAT_DIALOG_DATA);
  private readonly client = inject(CompositionsClient);
  protected readonly icons = { close: mdiClose };
  /** Commands of the router that lead to the list of events. */
  protected readonly list = ['/p', this.data.project, 'events'];
  protected readonly explanation = load(
    () => this.data,
    ({ project, query }) => from(this.client.explanation(project, query)),
  );
}
