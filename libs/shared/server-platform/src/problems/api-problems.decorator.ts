import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** Begins the names of the contract extensions that {@link ApiProblems} leaves for the contract to gather. */
export const PROBLEM_EXTENSION = 'x-problem:';

/** Names the error codes that a route can answer with beyond those every route of its kind has; the contract lists them. */
export function ApiProblems(...codes: string[]): MethodDecorator {
  return applyDecorators(...codes.map((code) => ApiExtension(`${PROBLEM_EXTENSION}${code}`, true)));
}
