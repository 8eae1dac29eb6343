import { PageQuery } from '@turnout/shared/server-platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';

/** Which part of who was asked. */
export class ReminderQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, description: 'Code of a partner.' })
  @IsOptional()
  @IsString()
  partner?: string;
}
