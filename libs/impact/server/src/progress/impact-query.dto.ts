import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

/** What is to be counted. */
export class ImpactQuery {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: '`true` to be told beside every figure what it would be if all planned events took place as they are planned.',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  planned?: string;
}
