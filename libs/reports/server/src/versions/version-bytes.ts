import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

/** Describes an answer that is a file of a version, with its hash. */
export function VersionBytes(): MethodDecorator {
  const text = { type: 'string' as const };
  return applyDecorators(
    ApiProduces('application/octet-stream'),
    ApiOkResponse({
      headers: { 'Repr-Digest': { description: 'SHA-256 of the file (RFC 9530).', schema: text } },
      schema: { type: 'string', format: 'binary' },
    }),
  );
}
