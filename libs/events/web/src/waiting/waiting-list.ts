import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type IsoDate, isIsoDate } from '@turnout/shared/kernel';
import { StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, Connection, DatePipe, Notifications, TextPipe } from '@turnout/shared/web-platform';
import { SendWaiting } from './send-waiting';
import { isDue, type WaitingEvent } from './waiting-event';
import { WaitingEvents } from './waiting-events';

/** The events of a project that were logged here and wait to be sent, with what stands in their way. Shows nothing while there are none. */
@Component({
  selector: 'tn-waiting-list',
  imports: [DatePipe, MatButton, RouterLink, StatusBadge, TextPipe],
  templateUrl: './waiting-list.html',
  styleUrl: './waiting-list.scss',
})
export class WaitingList {
  /** Code. */
  readonly project = input.required<string>();
  /** Some are gone, most likely because they arrived: whoever shows what the server has asks anew. */
  readonly arrived = output();

  protected readonly sender = inject(SendWaiting);
  private readonly waiting = inject(WaitingEvents);
  private readonly connection = inject(Connection);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  private readonly own = computed(() => this.waiting.all().filter(({ project }) => project === this.project()));
  protected readonly rows = computed(() => this.own().map((event) => this.rowOf(event)));
  protected readonly canSend = computed(() => !this.connection.isAway() && this.own().some(isDue));

  constructor() {
    let before = 0;
    effect(() => {
      const count = this.own().length;
      if (count < before) untracked(() => this.arrived.emit());
      before = count;
    });
  }

  protected discard(id: string): void {
    const event = this.waiting.find(id);
    if (!event) return;
    this.waiting.remove(id);
    const { text } = this.translator();
    this.notifications.sayWithUndo(text('events.waiting.discarded', { title: event.body.title }), () => this.waiting.put(event));
  }

  private rowOf({ id, body, refusal, isHeld }: WaitingEvent) {
    const { text } = this.translator();
    const startsOn: IsoDate | null = isIsoDate(body.startsOn) ? body.startsOn : null;
    const facts = { id, title: body.title, startsOn, leadPartner: body.leadPartner };
    if (refusal) {
      const [first = refusal] = refusal.fields;
      return { ...facts, state: text('events.waiting.refused'), tone: 'attention' as const, why: codeWords(first, this.translator()) };
    }
    if (isHeld) return { ...facts, state: text('events.waiting.held'), tone: 'attention' as const, why: text('events.waiting.held-text') };
    return { ...facts, state: text('events.waiting.due'), tone: 'neutral' as const, why: null };
  }
}
