import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { type AskedFigure, FigurePanel } from './figure-panel';

/** Opens the explanation of a figure beside its document; Escape closes it, and the focus goes back to the figure. */
@Injectable({ providedIn: 'root' })
export class ExplainFigure {
  private readonly dialog = inject(MatDialog);

  open(figure: AskedFigure): void {
    this.dialog.open(FigurePanel, {
      data: figure,
      position: { right: '0', top: '0' },
      ...{ width: '30rem', maxWidth: '100vw', height: '100dvh', maxHeight: '100dvh' },
      autoFocus: 'first-heading',
      panelClass: 'tn-side-panel',
    });
  }
}
