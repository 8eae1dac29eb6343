import { Component, computed, ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiClose, mdiOpenInNew, mdiPencil } from '@mdi/js';
import { ApiStream, listEvidence } from '@turnout/shared/api-client';
import { Icon, Skeleton } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import { EventsClient } from '../client/events-client';
import { EventFacts } from '../event/event-facts';
import type { ProjectSetup } from '../setup/project-setup';

/** One event beside the list, for quick reading: its facts, how well it is documented, its brief text, and the way to more. */
@Component({
  selector: 'tn-event-panel',
  imports: [EventFacts, Icon, MatButton, MatIconButton, ProblemView, RouterLink, Skeleton, TextPipe],
  host: {
    role: 'complementary',
    'aria-labelledby': 'tn-event-panel-title',
    '(keydown.escape)': 'closed.emit()',
    '(keydown.arrowleft)': 'left.emit()',
  },
  templateUrl: './event-panel.html',
  styleUrl: './event-panel.scss',
})
export class EventPanel {
  /** Code of the project. */
  readonly project = input.required<string>();
  /** Id of the event. */
  readonly event = input.required<string>();
  readonly setup = input.required<ProjectSetup>();
  /** Commands of the router that lead to the list. */
  readonly base = input.required<readonly string[]>();
  readonly closed = output();
  /** The reader goes back to the list; the panel stays. */
  readonly left = output();

  private readonly client = inject(EventsClient);
  private readonly api = inject(ApiStream);
  private readonly heading = viewChild.required<string, ElementRef<HTMLElement>>('heading', { read: ElementRef });

  private readonly asked = computed(() => ({ project: this.project(), id: this.event() }), {
    equal: (one, other) => one.id === other.id && one.project === other.project,
  });
  protected readonly loaded = load(
    () => this.asked(),
    ({ project, id }) => from(this.client.read(project, id)),
    { keepsLast: true },
  );
  private readonly evidence = load(
    () => this.asked(),
    (asked) => this.api.list(listEvidence, asked),
  );

  protected readonly icons = { close: mdiClose, open: mdiOpenInNew, edit: mdiPencil };
  protected readonly shown = computed(() => this.loaded.value()?.value ?? null);
  protected readonly isStale = computed(() => this.shown()?.id !== this.event());
  protected readonly problem = this.loaded.problem;
  protected readonly evidenceCount = computed(() => this.evidence.value()?.length ?? null);
  protected readonly paragraphs = computed(() => this.shown()?.summary?.split(/\n+/u) ?? []);

  /** Puts the focus where reading begins. */
  focus(): void {
    this.heading().nativeElement.focus({ preventScroll: true });
  }
}
