import { ApiProperty } from '@nestjs/swagger';
import { NUMERAL_LANGUAGES } from '@turnout/events/domain';
import { RichBlock } from '@turnout/events/server';
import { CONTRADICTION_CODES } from '@turnout/reports/narrative';
import { ChoiceField, CountField, IdField, PartsField, TextField } from '@turnout/shared/server-platform';
import { IsOptional } from 'class-validator';

/** What is to be checked: exactly one of a plain text, a rich text, and a composition that is kept. */
export class NarrativeCheckRequest {
  @TextField({ optional: true, description: 'A plain text, as it is typed or pasted from an old document.' })
  text?: string;
  @ApiProperty({ type: () => RichBlock, isArray: true, required: false, description: 'A text of a report, with its live figures.' })
  @IsOptional()
  richText?: unknown;
  @IdField({ optional: true, description: 'The texts that somebody wrote in a composition, held against the events that it covers.' })
  @IsOptional()
  composition?: string;
  @ChoiceField(NUMERAL_LANGUAGES, {
    optional: true,
    description: 'Language of the numbers in words; found out where it is left out. A composition has its own.',
  })
  language?: string;
}

/** A place where a text says something else than the records, the promises, its tables, or itself. */
export class NarrativeContradiction {
  @TextField({ nullable: true, description: 'Id of the section of the composition.' })
  section: string | null;
  @TextField({ nullable: true, description: 'Pointer to the block within the rich text (of the section); `null` in a plain text.' })
  path: string | null;
  @CountField({ description: 'Place in the text, or in the words of the block, in UTF-16 units.' })
  from: number;
  @CountField({ description: 'Behind its last letter.' })
  to: number;
  @TextField({ description: 'The letters that stand there.' })
  quote: string;
  @ChoiceField(CONTRADICTION_CODES)
  code: string;
  @TextField({ nullable: true, description: 'What the text says: a whole number in plain figures, a day or a month.', example: '586' })
  said: string | null;
  @TextField({ nullable: true, description: 'What is right, in the same way; `null` where nobody can say.', example: '712' })
  right: string | null;
  @TextField({ description: 'What is wrong, in a sentence or two.' })
  words: string;
  @TextField({ nullable: true, description: 'What to put in the place of the quote, written as it was.' })
  repair: string | null;
  @TextField({ nullable: true, description: 'Key of the live figure that says it right for good.' })
  figure: string | null;
}

/** What a check of a text found. */
export class NarrativeCheck {
  @ChoiceField(NUMERAL_LANGUAGES, { nullable: true, description: 'Language in which numbers in words were read.' })
  language: string | null;
  @CountField({ description: 'How many statements were understood and compared.' })
  claims: number;
  @CountField({ description: 'How many were left alone, because it was not plain what they count.' })
  unread: number;
  @PartsField(() => NarrativeContradiction, { description: 'In the order in which they stand.' })
  contradictions: NarrativeContradiction[];
}
