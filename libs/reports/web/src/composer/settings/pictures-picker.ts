import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatRadioModule } from '@angular/material/radio';
import { TextPipe } from '@turnout/shared/web-platform';
import type { PictureChoice } from '../compositions-client';

/** A picture that was picked, or no longer is. */
export interface PickedPicture {
  readonly id: string;
  readonly isPicked: boolean;
}

/** Which pictures a report shows: chosen for its authors, or picked by them in the order they pick. */
@Component({
  selector: 'tn-pictures-picker',
  imports: [MatButton, MatCheckbox, MatRadioModule, TextPipe],
  template: `
    <mat-radio-group [attr.aria-label]="'reports.composer.pictures' | tnText" [disabled]="!mayChange()" [value]="picked() !== null">
      <mat-radio-button [value]="false" (change)="changed.emit(null)">{{ 'reports.composer.pictures-chosen' | tnText }}</mat-radio-button>
      <mat-radio-button [value]="true" (change)="changed.emit(shown())">{{ 'reports.composer.pictures-picked' | tnText }}</mat-radio-button>
    </mat-radio-group>
    @if (picked() !== null) {
      <ul>
        @for (card of cards(); track card.choice.id) {
          <li>
            <mat-checkbox
              [checked]="card.place > 0"
              [disabled]="!mayChange() || (card.place === 0 && isFull())"
              (change)="pick.emit({ id: card.choice.id, isPicked: $event.checked })"
            >
              <span class="card">
                <img alt="" loading="lazy" decoding="async" [src]="address()(card.choice.id)" />
                <span lang="" class="words">{{ card.choice.caption ?? card.choice.alternative ?? card.choice.event.title }}</span>
                <small lang="">{{ card.choice.event.title }}</small>
              </span>
            </mat-checkbox>
          </li>
        } @empty {
          <li class="hint">{{ 'reports.composer.pictures-none' | tnText }}</li>
        }
      </ul>
      @if ((picked() ?? []).length > 0 && mayChange()) {
        <button matButton type="button" (click)="changed.emit([])">{{ 'reports.composer.pictures-clear' | tnText }}</button>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-2);
    }
    mat-radio-group {
      display: grid;
    }
    ul {
      display: grid;
      gap: var(--tn-space-2);
      max-block-size: 28rem;
      padding: 0;
      overflow: auto;
      list-style: none;
    }
    .card {
      display: grid;
      grid-template-columns: 5rem minmax(0, 1fr);
      gap: 0 var(--tn-space-3);
      align-content: start;
    }
    img {
      grid-row: span 2;
      inline-size: 5rem;
      block-size: 3.75rem;
      object-fit: cover;
      border-radius: var(--tn-radius-sm);
      background: var(--tn-sunken);
    }
    .words,
    small {
      min-inline-size: 0;
      overflow-wrap: anywhere;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    small,
    .hint {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-xs);
    }
  `,
})
export class PicturesPicker {
  readonly choices = input.required<readonly PictureChoice[]>();
  /** Ids in the order they are shown; `null` where they are chosen for the authors. */
  readonly picked = input.required<readonly string[] | null>();
  /** Ids of those that are chosen now, from which picking begins. */
  readonly shown = input.required<readonly string[]>();
  /** Most that can be picked. */
  readonly max = input.required<number>();
  readonly mayChange = input.required<boolean>();
  /** Address of a picture, by its id. */
  readonly address = input.required<(id: string) => string>();
  /** All pictures there are to be, or `null` to have them chosen. */
  readonly changed = output<readonly string[] | null>();
  /** One picture more, or one less: what follows of it depends on those that are picked by then. */
  readonly pick = output<PickedPicture>();

  protected readonly isFull = computed(() => (this.picked() ?? []).length >= this.max());
  protected readonly cards = computed(() => {
    const picked = this.picked() ?? [];
    return this.choices().map((choice) => ({ choice, place: picked.indexOf(choice.id) + 1 }));
  });
}
