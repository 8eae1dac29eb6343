import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';

/** Which part of a list, page by page. */
export class PageQuery {
  @ApiPropertyOptional({ type: String, description: 'Where the previous page ended.' })
  @IsOptional()
  @IsString()
  cursor?: string;
  @ApiPropertyOptional({ type: String, description: 'Things per page, 1 to 200; 50 when left out.' })
  @IsOptional()
  @IsString()
  limit?: string;
}
