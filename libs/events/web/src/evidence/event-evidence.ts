import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { mdiCameraOutline, mdiClose, mdiPaperclip, mdiRefresh } from '@mdi/js';
import { ACCEPTED_TYPES } from '@turnout/shared/kernel';
import type { Evidence, EvidenceChange } from '@turnout/shared/api-client';
import { Icon, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, Notifications, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { EvidenceCard } from './evidence-card';
import { EvidenceStore } from './evidence.store';
import { isWorthRetrying, type Upload } from './upload';
import { UploadQueue } from './upload-queue';

/** The evidence of an event, and the ways to add to it: choose, take a photo, drag, paste. */
@Component({
  selector: 'tn-event-evidence',
  imports: [EvidenceCard, Icon, MatButton, MatIconButton, MatProgressBar, ProblemView, Skeleton, TextPipe],
  providers: [EvidenceStore, UploadQueue],
  host: { '(document:paste)': 'paste($event)' },
  templateUrl: './event-evidence.html',
  styleUrl: './event-evidence.scss',
})
export class EventEvidence {
  readonly project = input.required<string>();
  readonly event = input.required<string>();
  /** Version of the event; another one may have another count, or be locked. */
  readonly version = input.required<number>();

  protected readonly store = inject(EvidenceStore);
  protected readonly queue = inject(UploadQueue);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly icons = { add: mdiPaperclip, camera: mdiCameraOutline, cancel: mdiClose, again: mdiRefresh };
  protected readonly accepted = ACCEPTED_TYPES.map(({ extension }) => `.${extension}`).join(',');
  protected readonly isDraggedOver = signal(false);
  /** What is wrong with the last change of each, in words. */
  protected readonly wrong = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly uploads = computed(() =>
    this.queue.uploads().map((upload) => ({
      upload,
      words: this.wordsOf(upload),
      canRetry: upload.problem !== null && isWorthRetrying(upload.problem),
    })),
  );
  protected readonly hasList = computed(() => this.store.items()?.some(({ kind }) => kind === 'signed-list') ?? false);

  constructor() {
    effect(() => {
      const [project, event] = [this.project(), this.event()];
      this.version();
      untracked(() => {
        void this.store.open(project, event);
        this.queue.open(this.store.address(), (evidence) => {
          this.store.take(evidence);
        });
      });
    });
  }

  protected choose(field: HTMLInputElement): void {
    this.queue.add(field.files ?? []);
    // The same file can be chosen again.
    field.value = '';
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isDraggedOver.set(false);
    this.queue.add(event.dataTransfer?.files ?? []);
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isDraggedOver.set(true);
  }

  protected paste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || !this.store.mayChange()) return;
    event.preventDefault();
    this.queue.add(files);
  }

  protected addressOf({ id }: Evidence): string {
    return `${this.store.address()}/${id}`;
  }

  protected async change(evidence: Evidence, change: EvidenceChange): Promise<void> {
    const problem = await this.store.change(evidence, change);
    const words = problem && codeWords(problem, this.translator());
    this.wrong.update(
      (all) => new Map([...[...all].filter(([id]) => id !== evidence.id), ...(words ? [[evidence.id, words] as const] : [])]),
    );
    if (problem?.status === 412) await this.store.load();
  }

  protected remove(evidence: Evidence): void {
    const { text } = this.translator();
    const name = evidence.name ?? '';
    const undo = this.store.remove(evidence, () => {
      this.notifications.say(text('events.evidence.remove-failed', { name }));
    });
    this.notifications.sayWithUndo(text('events.evidence.removed', { name }), undo);
  }

  private wordsOf({ state, problem, sentShare }: Upload): string {
    const { text } = this.translator();
    if (problem) return codeWords(problem, this.translator());
    if (state === 'sending') return sentShare < 1 ? text('events.evidence.sent', { share: sentShare }) : text('events.evidence.checking');
    return text(`events.evidence.${state === 'failed' ? 'queued' : state}`);
  }
}
