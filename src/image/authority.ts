import type { Context } from '../core/context.ts'
import { type CloudError, isCloudError } from '../core/errors.ts'
import type { HttpClient } from '../http/types.ts'
import { type Challenge, parseChallenges } from './challenge.ts'
import type { CredentialSource } from './credentials.ts'
import { basic, requestToken, type Token } from './token.ts'

/** Knows how one registry wants to be told who we are, and keeps the tokens that it gave. */
export interface Authority {
  /** The Authorization header for these scopes as far as it can be known; `undefined` before the first challenge. */
  authorise(scopes: readonly string[], context: Context): Promise<string | undefined>
  /** Learns from a 401's `WWW-Authenticate`; false when asking again would be the same. */
  learn(header: string | undefined, attempt: Attempt, context: Context): Promise<boolean>
  /** Gives up credentials that are only worth a try, after they were refused; false when there is nothing to give up. */
  forgo(used: string | undefined): boolean
  /** True when no credentials were found for this registry. */
  readonly anonymous: boolean
}

interface Attempt {
  readonly scopes: readonly string[]
  /** The header that was refused. */
  readonly used: string | undefined
}

interface AuthorityOptions {
  readonly host: string
  readonly http: HttpClient
  readonly credentials: CredentialSource
}

export function createAuthority({ host, http, credentials }: AuthorityOptions): Authority {
  const tokens = new Map<string, Promise<Token>>()
  /** Headers that came of credentials which are only worth a try. */
  const tries = new Set<string>()
  let challenge: Challenge | undefined
  let anonymous = false
  let forgone = false

  const ask = async (context: Context) => {
    const known = await credentials(host, context)
    const found = forgone && known?.optional ? undefined : known
    anonymous = found === undefined
    return found
  }
  const fetchToken = async (bearer: Challenge, scopes: readonly string[], context: Context): Promise<Token> => {
    const found = await ask(context)
    const request = { host, bearer, scopes }
    if (!found?.optional || scopes.some(isPush)) return requestToken({ ...request, found }, http, context)
    try {
      const token = await requestToken({ ...request, found }, http, context)
      tries.add(token.header)
      return token
    } catch (error) {
      if (!isCloudError(error, 'denied')) throw error
      context.log.info(`${host} does not take the credentials at hand for this; asking without`)
      return withoutCredentials(error, () => requestToken({ ...request, found: undefined }, http, context))
    }
  }
  const basicHeader = async (context: Context): Promise<string | undefined> => {
    const found = await ask(context)
    const header = basic(found)
    if (found?.optional && header !== undefined) tries.add(header)
    return header
  }

  /** The token kept for these scopes if `fits`, else a new one; whoever asks meanwhile waits for the same. */
  const tokenFor = async (scopes: readonly string[], fits: (token: Token) => boolean, fetch: () => Promise<Token>) => {
    const key = scopes.join(' ')
    for (;;) {
      const kept = tokens.get(key)
      const token = await kept
      if (token !== undefined && fits(token)) return token
      if (tokens.get(key) === kept) return remember(tokens, key, fetch())
    }
  }

  return {
    get anonymous() {
      return anonymous
    },
    async authorise(scopes, context) {
      if (challenge === undefined) return undefined
      if (challenge.scheme === 'basic') return basicHeader(context)
      const bearer = challenge
      const fresh = ({ expires }: Token) => expires > context.clock.now()
      return (await tokenFor(scopes, fresh, () => fetchToken(bearer, scopes, context))).header
    },
    async learn(header, { scopes, used }, context) {
      challenge = pickChallenge(header) ?? challenge
      if (challenge === undefined) return false
      if (challenge.scheme === 'basic') return used === undefined && (await basicHeader(context)) !== undefined
      const bearer = challenge
      const wanted = union(scopes, bearer.parameters['scope'])
      await tokenFor(
        scopes,
        (token) => token.header !== used,
        () => fetchToken(bearer, wanted, context),
      )
      return true
    },
    forgo(used) {
      if (used === undefined || !tries.has(used)) return false
      if (!forgone) tokens.clear()
      forgone = true
      return true
    },
  }
}

/** `repository:acme/shop:pull,push` */
const isPush = (scope: string): boolean => scope.slice(scope.lastIndexOf(':')).includes('push')

/** Who is refused both ways is told why the credentials were. */
async function withoutCredentials(refusal: CloudError, request: () => Promise<Token>): Promise<Token> {
  try {
    return await request()
  } catch (error) {
    throw isCloudError(error, 'denied') ? refusal : error
  }
}

/** Some registries do not repeat the challenge when a token is no longer good; the first one stays valid. */
function pickChallenge(header = ''): Challenge | undefined {
  const offered = parseChallenges(header)
  return offered.find(({ scheme }) => scheme === 'bearer') ?? offered.find(({ scheme }) => scheme === 'basic')
}

/** What is under way is shared by all who ask meanwhile; what failed is forgotten. */
async function remember(tokens: Map<string, Promise<Token>>, key: string, token: Promise<Token>): Promise<Token> {
  tokens.set(key, token)
  try {
    return await token
  } catch (error) {
    if (tokens.get(key) === token) tokens.delete(key)
    throw error
  }
}

/** Ours, which are for all that is to follow, and what the registry names besides. */
function union(scopes: readonly string[], offered = ''): string[] {
  const subject = (scope: string) => scope.slice(0, scope.lastIndexOf(':'))
  const ours = scopes.map(subject)
  return [...scopes, ...offered.split(' ').filter((scope) => scope !== '' && !ours.includes(subject(scope)))]
}
