import { Component, computed, effect, inject, input, model, signal, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { mdiArrowDown, mdiArrowUp, mdiDragVertical, mdiImagePlus, mdiTrashCanOutline } from '@mdi/js';
import { type BriefPicture, isPictureFile, MAX_REPORT_PICTURES, PICTURE_CONSENTS, unprintedReason } from '@turnout/events/domain';
import { EvidenceStore, UploadQueue } from '@turnout/events/web';
import type { Evidence } from '@turnout/shared/api-client';
import type { FieldError } from '@turnout/shared/kernel';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, TextPipe } from '@turnout/shared/web-platform';
import { errorAt } from './error-at';

/** The pictures of a report: chosen from the evidence or added to it, what is said of each, and their order. */
@Component({
  selector: 'tn-pictures-editor',
  imports: [Icon, MatButton, MatCheckbox, MatFormFieldModule, MatIconButton, MatInput, MatSelectModule, TextPipe],
  providers: [UploadQueue],
  templateUrl: './pictures-editor.html',
  styleUrl: './pictures-editor.scss',
})
export class PicturesEditor {
  /** Holds a change at once, so that the next one is made on top of it however soon it follows. */
  readonly pictures = model.required<readonly BriefPicture[]>();
  readonly errors = input.required<readonly FieldError[]>();

  protected readonly evidence = inject(EvidenceStore);
  protected readonly queue = inject(UploadQueue);
  private readonly translator = inject(TRANSLATOR);

  protected readonly icons = { up: mdiArrowUp, down: mdiArrowDown, drag: mdiDragVertical, add: mdiImagePlus, remove: mdiTrashCanOutline };
  protected readonly consents = PICTURE_CONSENTS;
  protected readonly max = MAX_REPORT_PICTURES;
  private readonly dragged = signal<number | null>(null);
  private readonly files = computed(() => new Map((this.evidence.items() ?? []).map((file) => [file.id, file])));
  protected readonly cards = computed(() =>
    this.pictures().map((picture) => {
      const file = this.files().get(picture.evidence ?? '');
      return {
        picture,
        address: file?.hasThumbnail ? this.thumbnailOf(file) : null,
        reason: this.evidence.items() === null ? null : unprintedReason(picture, file),
      };
    }),
  );
  /** Photos and screenshots of the event that are not in the report. */
  protected readonly choices = computed(() => {
    const chosen = new Set(this.pictures().map(({ evidence }) => evidence));
    return [...this.files().values()].filter((file) => isPictureFile(file) && !chosen.has(file.id));
  });
  protected readonly uploads = computed(() =>
    this.queue.uploads().map(({ file, state, problem }) => ({
      name: file.name,
      words: problem
        ? codeWords(problem, this.translator())
        : this.translator().text(`events.evidence.${state === 'failed' || state === 'sending' ? 'queued' : state}`),
    })),
  );

  constructor() {
    effect(() => {
      const address = this.evidence.address();
      untracked(() => {
        this.queue.open(address, (evidence) => {
          this.evidence.take(evidence);
          if (isPictureFile(evidence)) this.add(evidence);
        });
      });
    });
  }

  protected thumbnailOf({ id }: Pick<Evidence, 'id'>): string {
    return `${this.evidence.address()}/${id}/thumbnail`;
  }

  protected add({ id, caption }: Pick<Evidence, 'id' | 'caption'>): void {
    if (this.pictures().length >= MAX_REPORT_PICTURES || this.pictures().some(({ evidence }) => evidence === id)) return;
    this.pictures.update((pictures) => [
      ...pictures,
      {
        evidence: id,
        caption,
        alternative: null,
        isDecorative: false,
        credit: pictures.at(-1)?.credit ?? null,
        consent: 'not-stated',
      },
    ]);
  }

  protected upload(field: HTMLInputElement): void {
    this.queue.add(field.files ?? []);
    field.value = '';
  }

  protected set(index: number, change: Partial<BriefPicture>): void {
    this.pictures.update((pictures) => pictures.map((picture, at) => (at === index ? { ...picture, ...change } : picture)));
  }

  protected remove(index: number): void {
    this.pictures.update((pictures) => pictures.filter((_, at) => at !== index));
  }

  protected move(from: number, to: number): void {
    const pictures = [...this.pictures()];
    const [picture] = pictures.splice(from, 1);
    if (picture && to >= 0 && to <= pictures.length) this.pictures.set(pictures.toSpliced(to, 0, picture));
  }

  protected drag(index: number): void {
    this.dragged.set(index);
  }

  protected over(event: DragEvent): void {
    if (this.dragged() !== null) event.preventDefault();
  }

  protected drop(event: DragEvent, index: number): void {
    const from = this.dragged();
    this.dragged.set(null);
    if (from === null) return;
    event.preventDefault();
    this.move(from, index);
  }

  protected wrong(index: number, field: keyof BriefPicture): string | null {
    return errorAt(this.errors(), `/pictures/${String(index)}/${field}`, this.translator());
  }
}
