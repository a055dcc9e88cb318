import type { Environment } from './types.ts'

/** The proxy that the environment names for this address; `undefined` when it is asked directly. */
export function proxyFor(url: URL, environment: Environment): string | undefined {
  const proxy = url.protocol === 'https:' ? httpsProxy(environment) : httpProxy(environment)
  if (proxy === undefined || isExempt(url, either(environment, 'NO_PROXY'))) return undefined
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

const httpsProxy = (environment: Environment) => either(environment, 'HTTPS_PROXY') ?? httpProxy(environment)

const httpProxy = (environment: Environment) => either(environment, 'HTTP_PROXY')

function either(environment: Environment, name: string): string | undefined {
  return environment[name.toLowerCase()] || environment[name] || undefined
}

function isExempt(url: URL, rules: string | undefined): boolean {
  return (rules ?? '').split(/[\s,]+/).some((rule) => rule !== '' && matches(url, rule.toLowerCase()))
}

/** `*`, `example.com` (and what is below it), `.example.com`, `*.example.com`, each also with `:port`. */
function matches(url: URL, rule: string): boolean {
  if (rule === '*') return true
  const [, name = rule, port] = /^(.*?)(?::(\d+))?$/.exec(rule) ?? []
  if (port !== undefined && port !== portOf(url)) return false
  const domain = name.replace(/^\*?\./, '')
  const host = url.hostname.toLowerCase()
  return host === domain || host.endsWith(`.${domain}`)
}

const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80')
