/** The media type of a request's body, without parameters and in small letters; empty where none is given. */
export function readMediaType(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
