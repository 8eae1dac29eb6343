import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { LIST_GROUPS, NONE } from '@turnout/events/domain';
import { IsOptional } from 'class-validator';

/** A filter that may be given several times, or once with commas; what its words mean is read by the domain. */
const Several = (description: string): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ type: [String], description: `${description} \`none\` for not known.` }), IsOptional());

const One = (description: string, format?: string): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ type: String, description, ...(format === undefined ? {} : { format }) }), IsOptional());

/** Which records; all that are given must hold. */
export class EventFilterQuery {
  @Several('Codes of event types.')
  type?: string | string[];
  @Several('ISO 3166-1 alpha-2; `European` for international events without a single country.')
  country?: string | string[];
  @Several('Levels.')
  level?: string | string[];
  @Several('Codes of partners in the lead or co-organising.')
  partner?: string | string[];
  @Several('Settings.')
  setting?: string | string[];
  @Several('Modes.')
  mode?: string | string[];
  @Several('Statuses.')
  status?: string | string[];
  @Several('Codes of work packages.')
  workPackage?: string | string[];
  @Several('Codes of deliverables.')
  deliverable?: string | string[];
  @Several('Codes of milestones.')
  milestone?: string | string[];
  @Several('Ids of quality rules that noticed something which is still open; `any` for any of them.')
  finding?: string | string[];
  @Several('Ids of imports that made or changed the event.')
  import?: string | string[];
  @One('First day of the period; `none` for events whose day nobody stated.')
  from?: string;
  @One('Last day of the period.', 'date')
  to?: string;
  @One('Words in title, place, report or the names of partners; accents, capitals and the script they are written in do not matter.')
  q?: string;
}

/** Which records, and in which language their labels are answered. */
export class WordedFilterQuery extends EventFilterQuery {
  @One('Language of the words in the answer, before what the Accept-Language header asks for.')
  lang?: string;
}

/** Which records, and in which order. */
export class ArrangedQuery extends EventFilterQuery {
  @ApiPropertyOptional({
    enum: [...LIST_GROUPS, NONE],
    description:
      'Under which headings the records stand: their order begins with it. Without it `type`, or `none` where they are sorted by something else.',
  })
  @IsOptional()
  group?: string;
  @One(
    '`startsOn`, `title`, `country`, `participants`, or `type` (the project’s order of types, then date); `-` before it for descending. Within a group where there are groups.',
  )
  sort?: string;
}

/** Which records, in which order, how many at a time. */
export class EventListQuery extends ArrangedQuery {
  @One('Where the previous page ended.')
  cursor?: string;
  @One('Records per page, 1 to 200; 50 when left out.')
  limit?: string;
}

/** Which records, in which order, cut into pages of which size. */
export class EventOutlineQuery extends ArrangedQuery {
  @One('Records per page, 1 to 200; 50 when left out.')
  limit?: string;
}
