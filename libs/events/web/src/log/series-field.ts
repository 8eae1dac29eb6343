import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { type FieldTree, FormField, type ReadonlyFieldTree } from '@angular/forms/signals';
import { MatIconButton } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import { mdiClose } from '@mdi/js';
import { follow, SERIES_BASES, type SeriesDraft } from '@turnout/events/domain';
import { formatDateRange } from '@turnout/shared/i18n';
import { Icon, TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { pageKeys, TextPipe } from '@turnout/shared/web-platform';
import { seriesWords } from '../series/series-words';
import type { MeetingFields } from './event-fields';
import { fieldWords } from './field-words';
import { isBlankMeeting, statedMeetings, withBlankMeeting } from './series-rows';

/** Several meetings as a table to type into, with what they add up to in a sentence. Enter goes from cell to cell. */
@Component({
  selector: 'tn-series-field',
  imports: [FormField, Icon, MatIconButton, MatRadioModule, TextPipe, VisuallyHidden],
  templateUrl: './series-field.html',
  styleUrls: ['./entry-grid.scss', './series-field.scss'],
})
export class SeriesField {
  readonly rows = input.required<FieldTree<MeetingFields[]>>();
  readonly basis = input.required<FieldTree<string>>();
  /** The series as the rules read it. */
  readonly series = input.required<SeriesDraft>();
  /** What a rule noticed about its days, in words. */
  readonly notice = input<string | null>(null);

  private readonly translator = inject(TRANSLATOR);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly cross = mdiClose;
  protected readonly isBlank = isBlankMeeting;
  protected readonly bases = computed(() => {
    const { text } = this.translator();
    return SERIES_BASES.map((value) => ({
      value,
      label: text(`events.vocabulary.series.${value}`),
      help: text(`events.log.series-help.${value}`),
    }));
  });
  /** What is wrong with the rows together, once somebody went on from them. */
  protected readonly tableWrong = computed(() => (this.rows()().touched() ? fieldWords(this.rows(), this.translator()) : ''));
  protected readonly follows = computed(() => {
    const { text, locale } = this.translator();
    const { startsOn, endsOn, meetings, participants } = follow(this.series());
    const basis = SERIES_BASES.find((known) => known === this.series().basis);
    if (meetings === 0 || startsOn === null || basis === undefined) return text('events.log.series-empty');
    const when = text('events.log.series-when', { meetings, days: formatDateRange(startsOn, endsOn, locale) });
    return `${when} ${seriesWords(basis, participants, this.translator())}`;
  });

  /** What is wrong with a cell, once it was left. */
  constructor() {
    pageKeys({ keys: ['Enter'], words: 'events.keys.grid' });
  }

  protected shown(field: ReadonlyFieldTree<unknown>): string {
    return field().touched() ? fieldWords(field, this.translator()) : '';
  }

  protected grow(): void {
    this.change(withBlankMeeting);
  }

  /** Takes out rows that were emptied, once nobody is in the table. */
  protected tidy({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.host.contains(relatedTarget)) return;
    if (this.rows()().value().slice(0, -1).some(isBlankMeeting)) this.change((rows) => withBlankMeeting(statedMeetings(rows)));
  }

  protected remove(row: number): void {
    this.change((rows) => withBlankMeeting(rows.filter((_row, at) => at !== row)));
  }

  /** To the next cell; from the last one on in the form. */
  protected goOn(event: Event): void {
    event.preventDefault();
    const inputs = [
      ...(this.host.closest('form') ?? this.host).querySelectorAll<HTMLInputElement>('input:not([type="radio"]):not([tabindex="-1"])'),
    ];
    const at = inputs.indexOf(event.target as HTMLInputElement);
    const own = inputs.filter((each) => this.host.contains(each));
    const isLeaving = event.target === own.at(-2) && own.at(-2)?.value === '';
    inputs[isLeaving ? at + 2 : at + 1]?.focus();
  }

  private change(change: (rows: MeetingFields[]) => MeetingFields[]): void {
    this.rows()().value.update(change);
  }
}
