/** The schema is the API's manual: nothing in it goes without a word. */
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../server/api/create-schema.ts';

interface Described {
  readonly description?: string | null | undefined;
}

/** A type, its fields or values, and what its fields are asked with, each by its path. */
function listDescribed(type: GraphQLNamedType): [path: string, described: Described][] {
  const own: [string, Described][] = [[type.name, type]];
  const add = (path: string, described: Described) => own.push([`${type.name}.${path}`, described]);
  if (isEnumType(type)) for (const value of type.getValues()) add(value.name, value);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) add(field.name, field);
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      add(field.name, field);
      for (const argument of field.args) add(`${field.name}(${argument.name})`, argument);
    }
  return own;
}

test('every type, field, argument and value of the schema is described', () => {
  const types = Object.values(createSchema().getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const described = types.flatMap(listDescribed);
  expect(described.length).toBeGreaterThan(400);
  expect(described.filter(([, one]) => !one.description).map(([path]) => path)).toEqual([]);
});
