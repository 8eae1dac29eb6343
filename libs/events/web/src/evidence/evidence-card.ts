import { Component, computed, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { mdiFileDocumentOutline, mdiTrashCanOutline } from '@mdi/js';
import { EVIDENCE_KINDS, type EvidenceKind, MAX_CAPTION_LENGTH } from '@turnout/events/domain';
import type { Evidence, EvidenceChange } from '@turnout/shared/api-client';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { readCount } from '../log/read-count';
import { evidenceKindKey } from '../vocabulary-keys';

/** One piece of evidence, and what is said about it. */
@Component({
  selector: 'tn-evidence-card',
  imports: [Icon, MatFormFieldModule, MatIconButton, MatInput, TextPipe],
  templateUrl: './evidence-card.html',
  styleUrl: './evidence-card.scss',
})
export class EvidenceCard {
  readonly evidence = input.required<Evidence>();
  /** Where its file lies. */
  readonly address = input.required<string>();
  readonly mayChange = input.required<boolean>();
  /** How many took part; `null` where nobody knows. */
  readonly of = input.required<number | null>();
  /** What is wrong with the last change, in words. */
  readonly wrong = input<string | null>(null);
  readonly changed = output<EvidenceChange>();
  readonly removed = output();

  private readonly translator = inject(TRANSLATOR);
  protected readonly icons = { file: mdiFileDocumentOutline, remove: mdiTrashCanOutline };
  protected readonly longestCaption = MAX_CAPTION_LENGTH;
  protected readonly kindWords = computed(() => this.translator().text(evidenceKindKey(this.evidence().kind)));
  protected readonly kinds = computed(() => EVIDENCE_KINDS.map((kind) => ({ kind, words: this.translator().text(evidenceKindKey(kind)) })));
  /** What a picture shows, for those who do not see it: the caption says it better than the name of a file. */
  protected readonly alternative = computed(() => {
    const { caption, name } = this.evidence();
    return `${this.kindWords()}: ${caption ?? name ?? ''}`;
  });
  protected readonly extension = computed(() => (/\.([a-z]{3,5})$/iu.exec(this.evidence().name ?? '')?.[1] ?? '').toUpperCase());

  protected choose(words: string): void {
    const kind = EVIDENCE_KINDS.find((each) => each === words);
    if (kind) this.changed.emit({ kind, supports: supportsOf(kind) });
  }

  protected count(text: string): void {
    const read = readCount(text);
    // What cannot be read is no number of people, and refused as such.
    const supportsCount = read.kind === 'count' ? read.count : read.kind === 'empty' ? null : 0;
    if (supportsCount !== this.evidence().supportsCount) this.changed.emit({ supports: 'participants', supportsCount });
  }

  protected say(caption: string): void {
    if (caption.trim() !== (this.evidence().caption ?? '')) this.changed.emit({ caption });
  }
}

function supportsOf(kind: EvidenceKind): 'participants' | 'event' {
  return kind === 'signed-list' ? 'participants' : 'event';
}
