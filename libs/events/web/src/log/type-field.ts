import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { TRANSLATOR, TypeBadge } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { SetupType } from '../setup/project-setup';
import { fieldWords } from './field-words';
import { TypeToChoose } from './type-to-choose';

/** The event type, explained where it is chosen: aim, format and target group. */
@Component({
  selector: 'tn-type-field',
  imports: [FormField, MatFormFieldModule, MatSelectModule, TextPipe, TypeBadge, TypeToChoose],
  templateUrl: './type-field.html',
  styleUrl: './type-field.scss',
})
export class TypeField {
  readonly field = input.required<FieldTree<string>>();
  readonly types = input.required<readonly SetupType[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly error = computed(() => fieldWords(this.field(), this.translator()));
  protected readonly chosen = computed(() => this.types().find(({ code }) => code === this.field()().value()) ?? null);
  protected readonly facts = computed(() => {
    const type = this.chosen();
    const { text } = this.translator();
    if (!type) return [];
    return [
      { name: text('events.log.type-aim'), value: type.aim },
      { name: text('events.log.type-format'), value: type.format },
      { name: text('events.log.type-target-group'), value: type.targetGroup },
    ].filter(({ value }) => value !== null);
  });
}
