/** The schema is the API's manual: nothing in it goes without a word. */
import { isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../server/api/create-schema.ts';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

test('every type and field of the schema is described', () => {
  const types = Object.values(createSchema().getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const bare = types.flatMap((type) => {
    const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
    const fields: readonly Described[] = hasFields ? Object.values(type.getFields()) : [];
    const own = fields.filter(({ description }) => !description).map(({ name }) => name);
    return [...(type.description ? [] : [type.name]), ...own.map((name) => `${type.name}.${name}`)];
  });
  expect(types.length).toBeGreaterThan(50);
  expect(bare).toEqual([]);
});
