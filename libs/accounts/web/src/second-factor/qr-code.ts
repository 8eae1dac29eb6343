import { Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

/** Modules of quiet around a QR code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code, drawn here: it goes to no server and into no address. Black on white in every scheme, as readers need it. */
@Component({
  selector: 'tn-qr-code',
  template: `
    <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="'0 0 ' + size() + ' ' + size()" shape-rendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path [attr.d]="path()" fill="#000" />
    </svg>
  `,
  styles: `
    svg {
      display: block;
      inline-size: 100%;
      border-radius: var(--tn-radius);
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();

  private readonly code = computed(() => encode(this.text(), { ecc: 'M', border: QUIET }));
  protected readonly size = computed(() => this.code().size);
  protected readonly path = computed(() =>
    this.code()
      .data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
      .join(''),
  );
}
