/** What a question asks, read off its body or its address. */
export interface Params {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | null;
}

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: Buffer;
}

/** @returns null for anything but a whole question in the usual form */
export function readParams({ method, url, body }: Asked): Params | null {
  try {
    const asked: unknown =
      method === 'GET' ? readAddress(url) : (JSON.parse(body.toString()) as unknown);
    if (!isRecord(asked)) return null;
    const { query, variables = null, operationName = null, extensions = null } = asked;
    const isUsual =
      typeof query === 'string' &&
      (variables === null || isRecord(variables)) &&
      (operationName === null || typeof operationName === 'string') &&
      (extensions === null || isRecord(extensions));
    return isUsual ? { query, variables: variables ?? {}, operationName } : null;
  } catch {
    return null;
  }
}

function readAddress(url: string) {
  const words = new URL(url).searchParams;
  const read = (name: string): unknown => {
    const text = words.get(name);
    return text === null ? null : JSON.parse(text);
  };
  return {
    query: words.get('query'),
    variables: read('variables'),
    operationName: words.get('operationName'),
    extensions: read('extensions'),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
