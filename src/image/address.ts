/** `localhost` and loopback addresses are spoken to in plain text, as Docker does; every other registry over TLS. */
export function absolute(host: string, url: string): URL {
  const scheme = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/.test(host) ? 'http' : 'https'
  const base = new URL(`${scheme}://${host}`)
  const named = new URL(url, base)
  // A registry behind a proxy that ends TLS may take itself for a plain one, and name the place of an upload so.
  const isOurs = named.hostname === base.hostname && named.protocol === 'http:' && scheme === 'https'
  return isOurs ? new URL(`${named.pathname}${named.search}`, base) : named
}

export const sameHost = (url: URL, host: string): boolean => url.host === absolute(host, '/').host
