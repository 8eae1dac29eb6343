import { ChoiceField, CountField, FlagField, IdField, TextField } from '@turnout/shared/server-platform';
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '@turnout/shared/i18n';

/** One's own account, with what one has chosen. */
export class OwnAccount {
  @IdField()
  id: string;
  @TextField()
  email: string;
  @TextField()
  displayName: string;
  @ChoiceField(DOCUMENT_LANGUAGES, {
    nullable: true,
    description: 'Which language one is written to in; `null` while none is chosen: English.',
  })
  language: DocumentLanguage | null;
  @FlagField({ description: 'Whether one is written to about what is missing, at most once a week.' })
  wantsDigests: boolean;
  @CountField()
  version: number;
}

/** What one chooses; a field left out stays as it is. */
export class OwnAccountChange {
  @ChoiceField(DOCUMENT_LANGUAGES, { optional: true, nullable: true })
  language?: DocumentLanguage | null;
  @FlagField({ optional: true })
  wantsDigests?: boolean;
}
