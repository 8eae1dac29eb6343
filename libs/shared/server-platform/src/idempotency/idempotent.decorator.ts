import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { ApiProblems } from '../problems/api-problems.decorator';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/**
 * Lets a creating request be repeated safely: with an Idempotency-Key header, the same request has one effect and every
 * repetition the first one's answer. The whole request runs in one transaction with the record of its answer.
 */
export function Idempotent(): MethodDecorator {
  return applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'any text of 1 to 255 characters; repeating it repeats the answer',
    }),
    ApiProblems('idempotency.key-reused', 'idempotency.key-invalid'),
  );
}
