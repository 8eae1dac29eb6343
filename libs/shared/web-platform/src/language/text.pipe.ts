import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { MessageKey, MessageParams } from '@turnout/shared/i18n';
import { TRANSLATOR } from '@turnout/shared/ui';

/** A message by its key: `{{ 'events.list.title' | tnText }}`, `{{ 'events.count' | tnText: { count } }}`. */
// Impure, because a pure pipe would keep the old words when the language changes.
@Pipe({ name: 'tnText', pure: false })
export class TextPipe implements PipeTransform {
  private readonly translator = inject(TRANSLATOR);

  transform(key: MessageKey, params?: MessageParams): string {
    return this.translator().text(key, params);
  }
}
