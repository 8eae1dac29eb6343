import { Component, computed, effect, ElementRef, inject, input, output, type TemplateRef, untracked } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { MessageKey } from '@turnout/shared/i18n';
import { InstantPipe, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { SettingConflict } from './setting-conflict';
import type { SettingGroup } from './setting-field';
import { SettingFieldView } from './setting-field-view';
import { factsOf, type SettingValues } from './setting-values';
import { type Setting, SettingFormStore, type SettingStart } from './setting-form.store';

/** A form about something that is set up: checked as it is typed, kept as a draft, saved with both versions in sight when somebody was faster. */
@Component({
  selector: 'tn-setting-form',
  imports: [InstantPipe, MatButton, NgTemplateOutlet, ProblemView, SettingConflict, SettingFieldView, TextPipe],
  providers: [SettingFormStore],
  templateUrl: './setting-form.html',
  styleUrl: './setting-form.scss',
})
export class SettingForm<T extends Setting> {
  readonly start = input.required<Omit<SettingStart<T>, 'fields'>>();
  readonly groups = input.required<readonly SettingGroup[]>();
  /** What the button that saves says. */
  readonly action = input<MessageKey>('consortium.setting.save');
  /** Whether the form can be closed without saving. */
  readonly canCancel = input(true);
  /** Editor of fields of the kind `parts`; it is handed the field. */
  readonly parts = input<TemplateRef<{ readonly $implicit: FieldTree<string> }> | null>(null);
  readonly saved = output<T>();
  readonly cancelled = output();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly store = inject(SettingFormStore);
  protected readonly form = this.store.form;
  private readonly fields = computed(() => this.groups().flatMap(({ fields }) => fields));

  constructor() {
    effect(() => {
      const [start, fields] = [this.start(), this.fields()];
      untracked(() => {
        this.store.begin({ ...start, fields } as unknown as SettingStart);
      });
    });
  }

  /** Whether something was typed that is not saved. */
  isTouched(): boolean {
    return this.store.isTouched();
  }

  /** What is typed, as it would be saved. */
  readonly typed = computed(() => factsOf(this.fields(), this.form().value()));

  /** Puts values into fields, as if they were typed. */
  put(values: SettingValues): void {
    for (const [name, value] of Object.entries(values)) this.form[name]?.().value.set(value);
  }

  protected async save(): Promise<void> {
    const saved = await this.store.save();
    if (saved) this.saved.emit(saved as T);
    else queueMicrotask(() => this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  }

  protected cancel(): void {
    this.store.discard();
    this.cancelled.emit();
  }
}
