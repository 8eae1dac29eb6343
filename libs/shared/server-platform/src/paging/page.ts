import type { Type } from '@nestjs/common';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** One page of a list, and how many there are in all. `nextCursor` is `null` on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** Makes the class that describes a page of items in the contract; `name` is the schema's name there. */
export function PageOf<T>(item: Type<T>, name: string): Type<Page<T>> {
  @ApiSchema({ name })
  class PageDescription implements Page<T> {
    @ApiProperty({ type: [item] })
    items: T[];

    @ApiProperty({ type: 'string', nullable: true, description: 'asks for the next page; null on the last one' })
    nextCursor: string | null;

    @ApiProperty({ type: 'integer', description: 'everything that matches, not only this page' })
    total: number;
  }
  return PageDescription;
}
