import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { mdiTableArrowDown } from '@mdi/js';
import { type LineFacts, readLine, type ReadLine, splitCells } from '@turnout/events/domain';
import type { MessageKey } from '@turnout/shared/i18n';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../setup/project-setup';
import type { EventFields } from './event-fields';
import { EventFormStore } from './event-form.store';
import { fillFromLine } from './fill-from-line';
import { lineVocabulary } from './line-vocabulary';
import { pastedCells } from './pasted-cells';

/** Fills the form with a line of a sheet, and says what was understood of it and what was left over. One undo takes all of it back. */
@Component({
  selector: 'tn-paste-line',
  imports: [Icon, MatButton, MatFormFieldModule, MatInput, TextPipe],
  templateUrl: './paste-line.html',
  styleUrl: './paste-line.scss',
})
export class PasteLine {
  readonly setup = input.required<ProjectSetup>();
  /** The form holds something else now. */
  readonly filled = output();

  private readonly store = inject(EventFormStore);
  private readonly translator = inject(TRANSLATOR);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly words = computed(() => lineVocabulary(this.setup(), this.translator().locale));
  private before: EventFields | null = null;

  protected readonly isOpen = signal(false);
  protected readonly read = signal<ReadLine | null>(null);
  /** How many rows were pasted besides the one that was read. */
  protected readonly otherRows = signal(0);
  protected readonly icon = mdiTableArrowDown;
  protected readonly factKeys = {
    type: 'events.log.type',
    title: 'events.log.event-title',
    days: 'events.log.starts-on',
    country: 'events.log.country',
    partners: 'events.paste.partners',
    headcount: 'events.log.count',
    isInternational: 'events.log.level',
  } as const satisfies Readonly<Record<keyof LineFacts, MessageKey>>;

  /** Takes what is pasted anywhere into the form if it is a row of a table; everything else is pasted as usual. */
  takePaste(event: ClipboardEvent): void {
    const rows = pastedCells(event.clipboardData);
    if ((rows[0]?.length ?? 0) < 2) return;
    event.preventDefault();
    this.take(rows);
  }

  protected openField(): void {
    this.isOpen.set(true);
    this.focus('textarea');
  }

  protected takeText(text: string): void {
    this.take(splitCells(text));
  }

  protected keepLeftOver(): void {
    const left = this.read()?.leftOver ?? [];
    this.store.fields.update((fields) => ({ ...fields, summary: [fields.summary, ...left].filter((each) => each !== '').join('\n') }));
    this.read.update((line) => line && { ...line, leftOver: [] });
  }

  protected undo(): void {
    if (this.before) this.store.fields.set(this.before);
    this.close();
    this.filled.emit();
  }

  protected close(): void {
    this.before = null;
    this.read.set(null);
    this.isOpen.set(false);
    this.focus('button');
  }

  private take([cells, ...others]: readonly (readonly string[])[]): void {
    if (!cells) return;
    const line = readLine(cells, this.words());
    this.before = this.store.fields();
    this.store.fields.set(fillFromLine(this.before, line.facts, this.translator().locale));
    this.read.set(line);
    this.otherRows.set(others.length);
    this.filled.emit();
    this.focus('.ways button');
  }

  private focus(selector: string): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
