import { applyDecorators, type Type as ClassOf } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsNumber, IsObject, IsOptional, IsString, ValidateIf, ValidateNested } from 'class-validator';

/**
 * What the contract says of a field. The decorators below describe the field in the contract and refuse another JSON
 * type; whether the value makes sense is the domain's to say, so that browser and server judge by the same rules.
 */
export interface WireField {
  readonly description?: string;
  /** `null` is a value of the field: not known. */
  readonly nullable?: boolean;
  /** The field may be left out. */
  readonly optional?: boolean;
  readonly example?: unknown;
}

const wrongType = (each = false): { message: string; context: { code: string }; each: boolean } => ({
  message: 'request.wrong-type',
  context: { code: 'request.wrong-type' },
  each,
});

const described = ({ description, nullable, optional, example }: WireField): Record<string, unknown> => ({
  required: optional !== true,
  ...(description === undefined ? {} : { description }),
  ...(nullable === true ? { nullable: true } : {}),
  ...(example === undefined ? {} : { example }),
});

/** Whether what is left out is missed is the domain's to say; `null` is taken only where the contract has it for a value. */
const MayBeMissing = ({ nullable }: WireField): PropertyDecorator =>
  nullable === true ? IsOptional() : ValidateIf((_, value) => value !== undefined);

/** A line or a text. */
export const TextField = (field: WireField = {}): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: String, ...described(field) }), MayBeMissing(field), IsString(wrongType()));

/** A civil date `YYYY-MM-DD`. */
export const DateField = (field: WireField = {}): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: String, format: 'date', ...described(field) }), MayBeMissing(field), IsString(wrongType()));

/** An instant, ISO 8601 in UTC. */
export const InstantField = (field: WireField = {}): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date-time', ...described(field) });

/** An id. */
export const IdField = (field: WireField = {}): PropertyDecorator => ApiProperty({ type: String, format: 'uuid', ...described(field) });

/** A whole number; the domain refuses fractions with a code that names the field. */
export const CountField = (field: WireField = {}): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: 'integer', ...described(field) }), MayBeMissing(field), IsNumber({}, wrongType()));

/** Yes or no. */
export const FlagField = (field: WireField = {}): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: Boolean, ...described(field) }), MayBeMissing(field), IsBoolean(wrongType()));

/** One word of a vocabulary. */
export const ChoiceField = (vocabulary: readonly string[], field: WireField = {}): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: String, enum: [...vocabulary], ...described(field) }), MayBeMissing(field), IsString(wrongType()));

/** Several words of a vocabulary. */
export const ChoicesField = (vocabulary: readonly string[], field: WireField = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, enum: [...vocabulary], isArray: true, ...described(field) }),
    MayBeMissing(field),
    IsArray(wrongType()),
    IsString(wrongType(true)),
  );

/** Several texts or codes. */
export const TextsField = (field: WireField = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: [String], ...described(field) }),
    MayBeMissing(field),
    IsArray(wrongType()),
    IsString(wrongType(true)),
  );

/** A part with fields of its own. */
export const PartField = (part: () => ClassOf<object>, field: WireField = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: () => part(), ...described(field) }),
    MayBeMissing(field),
    // A list would be taken for a part of it each.
    IsObject(wrongType()),
    ValidateNested(wrongType()),
    Type(part),
  );

/** Several parts with fields of their own. */
export const PartsField = (part: () => ClassOf<object>, field: WireField = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: () => part(), isArray: true, ...described(field) }),
    MayBeMissing(field),
    IsArray(wrongType()),
    IsObject(wrongType(true)),
    ValidateNested(wrongType(true)),
    Type(part),
  );
