import { checkDay } from '../check-day.ts';
import { createInputError } from '../input-error.ts';
import type { MutationResolvers } from '../schema.generated.ts';
import { requireWriting } from '../write-access.ts';

/** `loadPage(page, …)`: the load as it begins. */
export const loadPage: NonNullable<MutationResolvers['loadPage']> = async (
  _root,
  { page, locality, published, replace },
  context,
) => {
  requireWriting(context);
  // Whoever writes the query may put anything in its place.
  if (!isFile(page))
    throw createInputError(
      'page',
      'page must be a file: send it as multipart/form-data, as the GraphQL multipart request specification has it.',
    );
  const bytes = new Uint8Array(await page.arrayBuffer());
  try {
    return context.loads.begin({
      name: page.name,
      bytes,
      locality: locality ?? null,
      published: checkDay('published', published),
      replace,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw createInputError(typeof error.cause === 'string' ? error.cause : 'page', error.message);
  }
};

function isFile(value: unknown): value is File {
  return (
    typeof value === 'object' &&
    value !== null &&
    'arrayBuffer' in value &&
    'name' in value &&
    typeof value.name === 'string'
  );
}
