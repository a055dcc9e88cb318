/** One way to say who we are, as a `WWW-Authenticate` header offers it. Names are in lower case. */
export interface Challenge {
  readonly scheme: string
  readonly parameters: Readonly<Record<string, string>>
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const parameterPattern = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,]+))`)
const schemePattern = new RegExp(`^(${token})(?=\\s|,|$)`)
/** Base64 of the `token68` form, e.g. after `Negotiate`; nothing for us. */
const token68Pattern = /^[ \t]+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/

/** Reads all challenges of the header: `Bearer realm="…",scope="a,b", Basic realm="…"`. What is malformed is left out. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = []
  let rest = skip(header)
  while (rest !== '') {
    const parameter = parameterPattern.exec(rest)
    const current = challenges.at(-1)
    if (parameter !== null && current !== undefined) {
      current.parameters[(parameter[1] ?? '').toLowerCase()] = unquote(parameter)
      rest = skip(rest.slice(parameter[0].length))
      continue
    }
    const scheme = schemePattern.exec(rest)
    if (scheme === null) return challenges
    challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: {} })
    rest = skip(rest.slice(scheme[0].length).replace(token68Pattern, ''))
  }
  return challenges
}

const skip = (text: string) => text.replace(/^[\s,]+/, '')

const unquote = ([, , quoted, plain]: RegExpExecArray) => quoted?.replace(/\\(.)/g, '$1') ?? plain ?? ''
