import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { fieldErrorsOf } from './field-errors';

/** Takes only what a DTO class names, of the types it names, converting nothing; answers with field codes. */
@Injectable()
export class StrictValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transformOptions: { enableImplicitConversion: false },
      exceptionFactory: (errors) => new DomainError('request.invalid', {}, fieldErrorsOf(errors)),
    });
  }

  /** Nest takes an array or a bare value for an object of the class; here a body of the wrong shape is said to be one. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && metadata.metatype !== undefined && !isPlainObject(value)) {
      throw new DomainError('request.wrong-type', {}, [{ pointer: '', code: 'request.wrong-type' }]);
    }
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
