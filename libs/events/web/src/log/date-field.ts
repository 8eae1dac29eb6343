import { Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { mdiCalendarMonthOutline } from '@mdi/js';
import { projectMonth } from '@turnout/consortium/domain';
import { formatDate, formatLongDate } from '@turnout/shared/i18n';
import { type IsoDate, isIsoDate } from '@turnout/shared/kernel';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { pageKeys, TextPipe } from '@turnout/shared/web-platform';
import { fieldWords } from './field-words';
import { dateOrNull } from './read-date';

/** A date typed in the reader's way, with what was understood below it; the browser's own calendar is one press away. */
@Component({
  selector: 'tn-date-field',
  imports: [FormField, Icon, MatFormFieldModule, MatIconButton, MatInput, TextPipe],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input matInput autocomplete="off" [formField]="field()" (keydown.alt.arrowDown)="pick($event)" />
      <button
        matIconButton
        matSuffix
        type="button"
        tabindex="-1"
        [attr.aria-label]="'events.log.pick-date' | tnText"
        (click)="pick($event)"
      >
        <tn-icon [path]="calendar" />
      </button>
      <mat-hint [class.notice]="notice() !== null">{{ notice() ?? understood() ?? ('events.log.starts-on-hint' | tnText) }}</mat-hint>
      <mat-error>{{ error() }}</mat-error>
    </mat-form-field>
    <input #native class="native" type="date" tabindex="-1" aria-hidden="true" [value]="date() ?? ''" (change)="take(native.value)" />
  `,
  styleUrl: './date-field.scss',
})
export class DateField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  /** Where project months are counted from; `null` where nobody knows. */
  readonly projectStart = input<IsoDate | null>(null);
  /** What a rule noticed about the date, in words. */
  readonly notice = input<string | null>(null);

  private readonly translator = inject(TRANSLATOR);
  private readonly native = viewChild.required<ElementRef<HTMLInputElement>>('native');
  protected readonly calendar = mdiCalendarMonthOutline;
  protected readonly date = computed(() => dateOrNull(this.field()().value()));
  protected readonly error = computed(() => fieldWords(this.field(), this.translator()));
  protected readonly understood = computed(() => {
    const date = this.date();
    if (date === null) return null;
    const { text, locale } = this.translator();
    const month = projectMonth(this.projectStart(), date);
    const words = formatLongDate(date, locale);
    return month === null ? words : text('events.log.understood-date-month', { date: words, month });
  });

  constructor() {
    pageKeys({ keys: ['alt+ArrowDown'], words: 'events.keys.pick-date' });
  }

  protected pick(event: Event): void {
    event.preventDefault();
    this.native().nativeElement.showPicker();
  }

  protected take(picked: string): void {
    if (isIsoDate(picked)) this.field()().value.set(formatDate(picked, this.translator().locale));
  }
}
