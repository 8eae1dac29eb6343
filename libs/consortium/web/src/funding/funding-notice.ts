import { Component, input } from '@angular/core';
import { euEmblemStars, type FundingStatement } from '@turnout/consortium/domain';
import { TextPipe } from '@turnout/shared/web-platform';

const HEIGHT = 180;
const STARS = euEmblemStars(HEIGHT).map((corners) => corners.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' '));

/** The acknowledgement of the funding beside the emblem of the Union, as reports begin with it. */
@Component({
  selector: 'tn-funding-notice',
  imports: [TextPipe],
  template: `
    <svg role="img" viewBox="0 0 270 180" width="60" height="40" [attr.aria-label]="'reports.word.emblem' | tnText">
      <rect width="100%" height="100%" fill="#003399" />
      <g fill="#ffcc00">
        @for (star of stars; track star) {
          <polygon [attr.points]="star" />
        }
      </g>
    </svg>
    <div lang="">
      <p class="statement">{{ words().statement }}</p>
      @if (words().disclaimer; as disclaimer) {
        <p class="disclaimer">{{ disclaimer }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--tn-space-3);
      align-items: start;
      max-inline-size: 48rem;
      overflow-wrap: anywhere;
    }
    .statement {
      color: var(--tn-ink);
      font-weight: 600;
    }
    .disclaimer {
      margin-block-start: var(--tn-space-1);
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class FundingNotice {
  readonly words = input.required<FundingStatement>();

  protected readonly stars = STARS;
}
