import { Component, input } from '@angular/core';
import { mdiCancel, mdiClockOutline } from '@mdi/js';
import { Icon, TypeMarker, VisuallyHidden } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { statusKey } from '../vocabulary-keys';
import type { CalendarItem } from './calendar-item';

/** What stands in a bar: the mark of its type, its title, and whether it is still to come or was cancelled. */
@Component({
  selector: 'tn-calendar-entry',
  imports: [Icon, TextPipe, TypeMarker, VisuallyHidden],
  host: { '[class]': 'item().standing' },
  template: `
    @switch (item().standing) {
      @case ('planned') {
        <tn-icon [path]="icons.planned" />
      }
      @case ('cancelled') {
        <tn-icon [path]="icons.cancelled" />
      }
      @default {
        <tn-type-marker [hue]="item().hue" />
      }
    }
    <span class="title" lang="">{{ item().title }}</span>
    @if (item().standing !== 'held') {
      <tn-visually-hidden>, {{ statusKey(item().status) | tnText }}</tn-visually-hidden>
    }
  `,
  styles: `
    :host {
      position: relative;
      display: flex;
      align-items: center;
      gap: 0.35rem;
      min-inline-size: 0;
    }
    .title {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    tn-icon {
      inline-size: 1em;
      block-size: 1em;
    }
    :host(.cancelled) .title {
      text-decoration: line-through;
    }
  `,
})
export class CalendarEntry {
  readonly item = input.required<CalendarItem>();

  protected readonly statusKey = statusKey;
  protected readonly icons = { planned: mdiClockOutline, cancelled: mdiCancel };
}
