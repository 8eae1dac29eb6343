import { MEANINGS, type Meaning } from '@turnout/events/domain';
import { oneOf } from '@turnout/shared/database';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Those of {@link MEANINGS} that are remembered here: what partners are called is kept with them. */
export const REMEMBERED_MEANINGS = MEANINGS.filter((meaning) => meaning !== 'partner');

/** What words of a table were said to mean in an import that was committed. */
@Entity('import_words')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_import_words_project' })
@Check('ck_import_words_what', oneOf('what', REMEMBERED_MEANINGS))
@Check('ck_import_words_words', "words_key <> '' and char_length(words) <= 300")
export class ImportWordEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_words' })
  projectId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_import_words' })
  what: Meaning;
  /** As words are compared. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_import_words' })
  wordsKey: string;
  @Column('text')
  words: string;
  @Column('text', { array: true })
  codes: string[];
  @Column('timestamptz')
  updatedAt: Date;
}
