import { Component, input } from '@angular/core';
import { VisuallyHidden } from '@turnout/shared/ui';
import { TextPipe } from '../language/text.pipe';

/** What one field said before and says after, in words; `null` where it said nothing. */
export interface ChangeInWords {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Fields that were changed, each with what it said before and after. */
@Component({
  selector: 'tn-field-change-list',
  imports: [TextPipe, VisuallyHidden],
  template: `
    <dl>
      @for (change of changes(); track change.field) {
        <div>
          <dt>{{ change.field }}</dt>
          <dd>
            @if (change.before !== null) {
              <del
                ><tn-visually-hidden>{{ 'history.before' | tnText }} </tn-visually-hidden>{{ change.before }}</del
              >
            }
            <ins [class.nothing]="change.after === null"
              ><tn-visually-hidden>{{ 'history.after' | tnText }} </tn-visually-hidden
              >{{ change.after ?? ('history.nothing' | tnText) }}</ins
            >
          </dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './field-change-list.scss',
})
export class FieldChangeList {
  readonly changes = input.required<readonly ChangeInWords[]>();
}
