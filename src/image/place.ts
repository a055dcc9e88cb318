/** `host/repository` in its two parts. */
export function splitAddress(address: string): { readonly host: string; readonly name: string } {
  const slash = address.indexOf('/')
  return { host: address.slice(0, slash), name: address.slice(slash + 1) }
}
