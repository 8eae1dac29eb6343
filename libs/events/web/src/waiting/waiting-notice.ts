import { Component, computed, effect, inject, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiTrayArrowUp } from '@mdi/js';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, TextPipe } from '@turnout/shared/web-platform';
import { SendWaiting } from './send-waiting';
import { WaitingEvents } from './waiting-events';

/** Says on every page how many events wait to be sent, sends them when that can be, and says so. */
@Component({
  selector: 'tn-waiting-notice',
  imports: [Icon, MatButton, RouterLink, TextPipe],
  template: `
    @if (first(); as project) {
      <p>
        <tn-icon [path]="icon" />
        <span>{{ 'events.waiting.notice' | tnText: { count: all().length, refused: refused() } }}</span>
        <a matButton [routerLink]="['/p', project, 'events']">{{ 'events.waiting.look' | tnText }}</a>
      </p>
    }
  `,
  styleUrl: './waiting-notice.scss',
})
export class WaitingNotice {
  protected readonly all = inject(WaitingEvents).all;
  protected readonly refused = computed(() => this.all().filter(({ refusal, isHeld }) => refusal !== null || isHeld).length);
  /** Where to look: at those that need somebody first. */
  protected readonly first = computed(() => (this.all().find(({ refusal }) => refusal !== null) ?? this.all()[0])?.project ?? null);
  protected readonly icon = mdiTrayArrowUp;

  constructor() {
    const [sender, notifications, translator] = [inject(SendWaiting), inject(Notifications), inject(TRANSLATOR)];
    let said = sender.count();
    effect(() => {
      const count = sender.count() - said;
      if (sender.isSending() || count === 0) return;
      said += count;
      untracked(() => notifications.say(translator().text('events.waiting.sent', { count })));
    });
  }
}
