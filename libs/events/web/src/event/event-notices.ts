import { Component, computed, inject, input } from '@angular/core';
import { mdiAlertOutline, mdiInformationOutline } from '@mdi/js';
import { noticesOf } from '@turnout/events/domain';
import { isoDateOf } from '@turnout/shared/kernel';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { EventDetail } from '../client/wire';
import { noticeWords } from '../log/notice-words';
import { noticeFacts } from '../setup/notice-facts';
import type { ProjectSetup } from '../setup/project-setup';

/** What the rules notice about an event: it may be right as it is, and is said all the same. Nothing where they notice nothing. */
@Component({
  selector: 'tn-event-notices',
  imports: [Icon, TextPipe],
  template: `
    @if (notices().length > 0) {
      <ul [attr.aria-label]="'events.page.notices' | tnText">
        @for (notice of notices(); track notice.words) {
          <li [class.attention]="notice.isAttention"
            ><tn-icon [path]="notice.isAttention ? icons.attention : icons.info" /> <span>{{ notice.words }}</span></li
          >
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--tn-space-1);
      margin: 0 0 var(--tn-space-5);
      padding: 0;
      color: var(--tn-ink-muted);
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--tn-space-2);
      align-items: start;
    }
    .attention {
      color: var(--tn-saffron);
    }
  `,
})
export class EventNotices {
  readonly event = input.required<EventDetail>();
  readonly setup = input.required<ProjectSetup>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly icons = { attention: mdiAlertOutline, info: mdiInformationOutline };
  protected readonly notices = computed(() => {
    const found = noticesOf(this.event(), noticeFacts(this.setup(), isoDateOf(new Date())));
    return found.flatMap((notice) => {
      const words = noticeWords(notice, this.translator());
      return words === null ? [] : [{ words, isAttention: notice.severity === 'attention' }];
    });
  });
}
