import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ErrorParams } from '@turnout/shared/kernel';

/** One field of a request that is wrong. */
export class ProblemField {
  @ApiProperty({ description: 'JSON pointer to the field (RFC 6901); empty for the whole body', example: '/title' })
  pointer: string;

  @ApiProperty({ description: 'stable code', example: 'event.title-missing' })
  code: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'values for the message' })
  params?: ErrorParams;

  @ApiProperty({ description: 'the code in words, in the language of the request' })
  detail: string;
}

/** A thing that stands in the way of what was asked, such as an event of a partner that is to be deleted. */
export class ProblemUser {
  @ApiProperty({ example: 'event' })
  kind: string;

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'what the thing is called' })
  label: string;
}

/** The body of every error answer: problem details (RFC 9457) with a stable code. */
export class Problem {
  @ApiProperty({ example: 'urn:turnout:problem:event.title-missing' })
  type: string;

  @ApiProperty({ description: 'the kind of problem in words', example: 'The request cannot be carried out' })
  title: string;

  @ApiProperty({ type: 'integer', example: 422 })
  status: number;

  @ApiProperty({ description: 'stable code; with several wrong fields `request.invalid`', example: 'event.title-missing' })
  code: string;

  @ApiProperty({ description: 'the code in words, in the language of the request' })
  detail: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'values for the message' })
  params: ErrorParams;

  @ApiProperty({ type: [ProblemField], description: 'the fields that are wrong' })
  errors: ProblemField[];

  @ApiPropertyOptional({ type: [ProblemUser], description: 'with codes that end in `.in-use`: what is in the way, 20 things at most' })
  users?: ProblemUser[];

  @ApiProperty({ description: 'identifies the request in the log of the server' })
  requestId: string;
}

/** Media type of {@link Problem}. */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';
