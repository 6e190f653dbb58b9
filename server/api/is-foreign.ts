/** What a browser says of a request that another site's page makes. */
const FOREIGN = new Set(['cross-site', 'same-site']);

/**
 * Whether another site's page asks, by what its browser says of it: in `Sec-Fetch-Site`, or where that is not
 * sent, as over plain HTTP to another machine, in `Origin`. Following a link here is fine.
 *
 * @param getHeader null where there is none of a name
 */
export function isForeign(getHeader: (name: string) => string | null): boolean {
  const site = getHeader('sec-fetch-site');
  if (site !== null) return FOREIGN.has(site) && getHeader('sec-fetch-mode') !== 'navigate';
  const origin = getHeader('origin');
  if (origin === null) return false;
  // What stands in front of a server may call it by another name, and then tells its own.
  const own = [getHeader('host'), getHeader('x-forwarded-host')];
  return !own.some(
    (host) => host !== null && /^https?:\/\/(?<host>.+)$/u.exec(origin)?.[1] === host,
  );
}
