import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type ValidationError, validateSync, type ValidatorOptions } from 'class-validator';
import { fieldErrorsOf } from './field-errors';
import { isPlainQuery } from './plain-query';

/** What is not named is refused. */
const STRICT = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true } as const satisfies ValidatorOptions;

/** Takes only what a DTO class names, of the types it names, converting nothing; answers with field codes. */
@Injectable()
export class StrictValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      ...STRICT,
      transformOptions: { enableImplicitConversion: false },
      exceptionFactory: refusal,
    });
  }

  /** Nest takes an array or a bare value for an object of the class; here a body of the wrong shape is said to be one. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && metadata.metatype !== undefined && !isPlainObject(value)) {
      throw new DomainError('request.wrong-type', {}, [{ pointer: '', code: 'request.wrong-type' }]);
    }
    if (metadata.type === 'query' && metadata.metatype !== undefined) return Promise.resolve(readQuery(metadata.metatype, value));
    return super.transform(value, metadata) as Promise<unknown>;
  }

  /** Our rules ask nobody: without promises in between, validation costs half. */
  protected override validate(object: object, options?: ValidatorOptions): ValidationError[] {
    return validateSync(object, options);
  }
}

/** A query is flat and its values are texts, so that there is nothing to build below it: a list is asked for too often to build it the long way. */
function readQuery(metatype: new () => object, value: unknown): object {
  const query = Object.assign(new metatype(), value);
  if (isPlainQuery(metatype, query)) return query;
  const errors = validateSync(query, STRICT);
  if (errors.length > 0) throw refusal(errors);
  return query;
}

function refusal(errors: readonly ValidationError[]): DomainError {
  return new DomainError('request.invalid', {}, fieldErrorsOf(errors));
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
