import { TextFieldModule } from '@angular/cdk/text-field';
import { Component, computed, inject, input, output } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { type EventFilter, formatEventFilter, readEventFilter } from '@turnout/events/domain';
import { FilterBar, type ProjectSetup } from '@turnout/events/web';
import type { Composition } from '@turnout/reports/definitions';
import type { ReportDocument } from '@turnout/reports/document';
import { DOCUMENT_LANGUAGES } from '@turnout/shared/i18n';
import { type FieldError, isIsoDate } from '@turnout/shared/kernel';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, TextPipe } from '@turnout/shared/web-platform';

/** A change of what is said beside the sections. */
export interface SettingsChange {
  readonly change: Partial<Composition>;
  /** Changes about the same are taken back together. */
  readonly about: string | null;
}

/** What a report is called, what stands on its cover, what it covers and in which language it speaks. */
@Component({
  selector: 'tn-composition-settings',
  imports: [FilterBar, MatFormFieldModule, MatInput, MatSelectModule, TextFieldModule, TextPipe],
  templateUrl: './composition-settings.html',
  styleUrl: './composition-settings.scss',
})
export class CompositionSettings {
  readonly composition = input.required<Composition>();
  /** As it was composed last: it says what stands where nothing is set. */
  readonly document = input.required<ReportDocument | null>();
  readonly setup = input.required<ProjectSetup | null>();
  readonly errors = input.required<readonly FieldError[]>();
  readonly mayChange = input.required<boolean>();
  readonly changed = output<SettingsChange>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly filter = computed(() => readEventFilter(this.composition().filter).filter);
  /** The project's own, and the one that is set though the project no longer has it. */
  protected readonly deliverables = computed(() => {
    const [known, code] = [this.setup()?.project.deliverables ?? [], this.composition().deliverable];
    return code === null || known.some((each) => each.code === code) ? known : [...known, { code, title: '' }];
  });
  protected readonly languages = computed(() =>
    DOCUMENT_LANGUAGES.map((code) => ({ code, name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code })),
  );

  protected set(field: 'name', value: string): void {
    this.changed.emit({ change: { [field]: value }, about: field });
  }

  protected setLine(field: 'title' | 'subtitle' | 'versionLabel', value: string): void {
    this.changed.emit({ change: { [field]: value.trim() === '' ? null : value }, about: field });
  }

  protected setDate(value: string): void {
    if (value === '' || isIsoDate(value)) this.changed.emit({ change: { date: value === '' ? null : value }, about: 'date' });
  }

  protected setFilter(filter: EventFilter): void {
    const query = Object.entries(formatEventFilter(filter)).map(([field, values]) => [
      field,
      typeof values === 'string' ? values : values.join(','),
    ]);
    this.changed.emit({ change: { filter: Object.fromEntries(query) as Composition['filter'] }, about: null });
  }

  protected wrong(field: string): string | null {
    const error = this.errors().find(({ pointer }) => pointer === `/${field}`);
    return error ? codeWords({ code: error.code, params: error.params ?? {}, detail: null }, this.translator()) : null;
  }
}
