import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { HISTORY_CHANNELS, type HistoryChannel } from '@turnout/shared/kernel';
import { IsOptional, IsString } from 'class-validator';
import { PageOf } from '../paging/page';
import { ChoiceField, CountField, IdField, InstantField, PartsField, TextField } from '../wire-fields';

const AnyValue = (description: string): PropertyDecorator =>
  ApiProperty({
    description,
    nullable: true,
    oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: {} }],
  });

/** What one field said before and after. */
export class HistoryChange {
  @TextField({ example: 'participants.count', description: 'Name of the field, with dots where it lies inside another.' })
  field: string;
  @AnyValue('What it said before; `null` where it said nothing.')
  before: unknown;
  @AnyValue('What it says after; `null` where it says nothing.')
  after: unknown;
}

/** One change of one thing. */
export class HistoryEntry {
  @CountField({ description: 'Place in the history of the project, from 1, without gaps.' })
  sequence: number;
  @IdField()
  id: string;
  @InstantField()
  at: string;
  @IdField({ nullable: true, description: 'Account of who did it; `null` for the program itself.' })
  account: string | null;
  @TextField({ nullable: true, description: 'Who did it, by display name.' })
  by: string | null;
  @ChoiceField(HISTORY_CHANNELS, { description: 'Through a session of a browser, a token of the interface, or by the program itself.' })
  channel: HistoryChannel;
  @TextField({ nullable: true, description: 'Name of the access token it was done with; `null` without one.' })
  token: string | null;
  @TextField({ description: 'The request that did it, as the log names it.' })
  requestId: string;
  @TextField({ example: 'event', description: 'What kind of thing it was done with.' })
  kind: string;
  @IdField({ description: 'The thing.' })
  thing: string;
  @TextField({ nullable: true, description: 'What the thing was called then.' })
  label: string | null;
  @TextField({ example: 'change' })
  operation: string;
  @PartsField(() => HistoryChange)
  changes: HistoryChange[];
}

export const HistoryPage = PageOf(HistoryEntry, 'HistoryPage');

/** Which part of a history, page by page. */
export class HistoryPageQuery {
  @ApiPropertyOptional({ type: String, description: 'Where the previous page ended.' })
  @IsOptional()
  @IsString()
  cursor?: string;
  @ApiPropertyOptional({ type: String, description: 'Entries per page, 1 to 200; 50 when left out.' })
  @IsOptional()
  @IsString()
  limit?: string;
}

/** Which entries of a project's history; all that is given must hold. */
export class HistoryFilterQuery {
  @ApiPropertyOptional({ type: String, example: 'event', description: 'Kind of thing.' })
  @IsOptional()
  @IsString()
  kind?: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Account of who did it.' })
  @IsOptional()
  @IsString()
  account?: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'First day, in UTC.' })
  @IsOptional()
  @IsString()
  from?: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'Last day, in UTC.' })
  @IsOptional()
  @IsString()
  to?: string;
}

/** Which entries of a project's history, page by page. */
export class HistoryListQuery extends IntersectionType(HistoryFilterQuery, HistoryPageQuery) {}
