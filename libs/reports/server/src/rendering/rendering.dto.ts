import { ApiPropertyOptional } from '@nestjs/swagger';
import { REPORT_DEFINITION_IDS } from '@turnout/reports/definitions';
import { RENDER_FORMATS, type RenderFormat } from '@turnout/reports/render-thread';
import { DOCUMENT_LANGUAGES } from '@turnout/shared/i18n';
import { ChoiceField, CountField, IdField, InstantField, PartField, TextField } from '@turnout/shared/server-platform';
import { IsOptional, IsString } from 'class-validator';
import { RENDERING_STATES, type RenderingState } from './rendering.entity';

/** Which report: one that somebody composed, or one of a definition as anybody can have it. */
export class AskedReport {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'A composition; nothing else is asked then.' })
  @IsOptional()
  @IsString({ message: 'request.wrong-type', context: { code: 'request.wrong-type' } })
  composition?: string;
  @ChoiceField(REPORT_DEFINITION_IDS, { optional: true })
  definition?: string;
  @ChoiceField(DOCUMENT_LANGUAGES, { optional: true, description: 'Of the report of a definition; the asker’s own when left out.' })
  language?: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Of the report of a definition: which events it covers, as in a composition.',
  })
  @IsOptional()
  filter?: Readonly<Record<string, unknown>>;
}

/** A file to be made. */
export class NewRendering extends AskedReport {
  @ChoiceField(RENDER_FORMATS, {
    description: '`zip` for all formats in one archive, with every table as CSV and the list of the evidence.',
  })
  format: string;
}

/** Why there is no file. */
export class RenderingFailure {
  @TextField()
  code: string;
  @TextField({ description: 'What happened and what to do, in words.' })
  detail: string;
}

/** A file that is made off the request. */
export class RenderingDetail {
  @IdField()
  id: string;
  @ChoiceField(RENDER_FORMATS)
  format: RenderFormat;
  @ChoiceField(RENDERING_STATES)
  state: RenderingState;
  @CountField({ description: 'How many of its parts are done.' })
  done: number;
  @CountField({ description: 'How many parts there are, 1 or more.' })
  of: number;
  @PartField(() => RenderingFailure, { nullable: true })
  problem: RenderingFailure | null;
  @TextField({ nullable: true, description: 'Where the file lies as soon as it is done; for a day.' })
  file: string | null;
  @InstantField()
  createdAt: string;
}
