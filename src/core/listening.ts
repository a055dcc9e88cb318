/** Where a program says that it listens. */
export interface Listening {
  /** `127.0.0.1`, `[::]` …; absent where it says a port alone, or a name, which tells nothing: many say `localhost` and listen everywhere. */
  readonly address?: string
  readonly port: number
}

/** Of the container: from elsewhere a loopback address is not reached; from beside it (Lambda's adapter, at 127.0.0.1) only IPv6's is not. */
export interface Asker {
  /** As a sentence has it: `Cloud Run`. */
  readonly name: string
  readonly port: number | undefined
  readonly isBeside?: boolean
  /** Where the port is not for this release to choose. */
  readonly portHint?: string | undefined
}

export interface KnownCause {
  readonly cause: string
  readonly hint: string
}

/**
 * Why the platform finds nobody, by what the container said; to be asked only where the platform itself has found nobody. Of several places
 * the last counts, unless one of them is where the platform asks: the others are then for metrics and the like.
 */
export function wrongListening(lines: readonly string[], asker: Asker): KnownCause | undefined {
  const places = listeningIn(lines)
  const last = places.at(-1)
  const { name, port: asked, isBeside = false, portHint } = asker
  if (last === undefined || asked === undefined) return undefined
  const isReached = (place: Listening): boolean => (isBeside ? place.address !== '[::1]' : !isLoopback(place))
  if (places.some((place) => place.port === asked && isReached(place))) return undefined
  if (!isReached(last)) return isBeside ? onIpv6(last, name) : onLoopback(last, name, asked)
  return {
    cause: `the container listens on port ${last.port}, and ${name} asks on ${asked}`,
    hint: portHint ?? `Set \`port: ${last.port}\`, or have it listen on the port in $PORT.`,
  }
}

const onLoopback = ({ address = '', port }: Listening, name: string, asked: number): KnownCause => ({
  cause: `the container listens on ${address}, where nothing outside it can reach it${port === asked ? '' : `, and on port ${port}, while ${name} asks on ${asked}`}`,
  hint: 'Have it listen on 0.0.0.0 at the port in $PORT; many servers take `--host 0.0.0.0`.',
})

const onIpv6 = ({ address = '' }: Listening, name: string): KnownCause => ({
  cause: `the container listens on ${address} alone, and ${name} asks at 127.0.0.1`,
  hint: 'Have it listen on 127.0.0.1 or 0.0.0.0; many servers take `--host 0.0.0.0`.',
})

const isLoopback = ({ address = '' }: Listening): boolean => /^127\.|^\[::1\]$/.test(address)

/** In the order in which they are said. */
function listeningIn(lines: readonly string[]): Listening[] {
  // Flask says it before addresses of which one is a loopback's.
  const isEverywhere = lines.some((line) => /running on all addresses/i.test(line))
  return lines.flatMap((line) => placeIn(line) ?? []).map((place) => (isEverywhere ? { port: place.port } : place))
}

/** Node, Go, Puma, gunicorn, Uvicorn, Hypercorn, Flask, Django, waitress, Python's http.server, Spring, ASP.NET, Micronaut, Next.js, Streamlit (November 2026). */
const announcements: readonly RegExp[] = [
  /\blistening (?:on|at)\b(.*)/i,
  /\brunning(?: (?:on|at)\b|:)(.*)/i,
  /\bserving(?: \w+)? (?:on|at)\b(.*)/i,
  /\bstarted(?: server)? on\b(.*)/i,
  /\bserver at\b(.*)/i,
  /^\W*(?:local|network)\s*:\s*(https?:.*)/i,
  /^\s*(?:(?:local|network|external) )?URL:\s*(https?:\/\/(?:localhost|\[|\d).*)/i,
]

/** They listen for others than users. */
const asides = /\b(?:debug\w*|inspector|metrics?|prometheus|pprof|admin|management)\b/i

/** Characters of a line that are read. */
const legible = 1_000

function placeIn(whole: string): Listening | undefined {
  const line = whole.slice(0, legible)
  if (asides.test(line)) return undefined
  return announcements.map((each) => each.exec(line)?.[1]).flatMap((rest = '') => readPlace(rest) ?? [])[0]
}

const literal = String.raw`\[[\da-f:.]*\]|\d{1,3}(?:\.\d{1,3}){3}`
/** `http://0.0.0.0:80`, `[::]:80`, `:::80`, `*:80`, `localhost:80`; a name of a machine only in an address of the web. */
const inAddress = new RegExp(
  String.raw`(?<![\w.\])-])(?:(?:https?|tcp)://)?(?:(?<address>${literal})|\*|localhost|(?<=https?://)[\w.-]+|:{0,2}):(?<port>\d{2,5})\b(?![.:])`,
  'i',
)
/** `port 80`, `port(s): 80`, `"port":80` */
const inWords = /\bport(?:\(s\)|s)?\W{0,3}(?<port>\d{2,5})\b(?!\.)/i
/** `on 80` */
const bare = /^\W{0,3}(?<port>\d{2,5})\b(?![.:])/

function readPlace(text: string): Listening | undefined {
  const found = inAddress.exec(text)?.groups
  const port = found?.['port'] ?? inWords.exec(text)?.groups?.['port'] ?? bare.exec(text)?.groups?.['port']
  if (port === undefined) return undefined
  const address = found === undefined ? new RegExp(literal, 'i').exec(text)?.[0] : found['address']
  return { port: Number(port), ...(address === undefined ? {} : { address }) }
}
