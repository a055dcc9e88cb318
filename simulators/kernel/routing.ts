import type { Route, Simulator } from './types.ts'

export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** Which simulators answer for which host, and which of their routes for which path. */
export interface Router {
  readonly register: (simulator: Simulator) => void
  readonly simulators: readonly Simulator[]
  /** The simulators of the most specific pattern that fits; several may share one host. */
  readonly simulatorsFor: (host: string) => readonly Simulator[]
  readonly match: (simulator: Simulator, method: string, path: string) => Match | undefined
}

interface CompiledRoute {
  readonly route: Route
  readonly pattern: RegExp
  readonly names: readonly string[]
  /** Literal characters: the more, the more specific. */
  readonly weight: number
}

export function createRouter(): Router {
  const compiled = new Map<Simulator, readonly CompiledRoute[]>()
  return {
    register: (simulator) => {
      compiled.set(
        simulator,
        simulator.routes.map(compile).sort((a, b) => b.weight - a.weight),
      )
    },
    get simulators() {
      return [...compiled.keys()]
    },
    simulatorsFor: (host) => mostSpecific([...compiled.keys()], host.toLowerCase()),
    match: (simulator, method, path) => findRoute(compiled.get(simulator) ?? [], method, path),
  }
}

function mostSpecific(simulators: readonly Simulator[], host: string): Simulator[] {
  const fits = simulators
    .map((simulator) => ({ simulator, weight: Math.max(...simulator.hosts.map((each) => hostWeight(each, host))) }))
    .filter(({ weight }) => weight > 0)
  const best = Math.max(...fits.map(({ weight }) => weight))
  return fits.filter(({ weight }) => weight === best).map(({ simulator }) => simulator)
}

/** 0: does not fit. An exact name outweighs any pattern; `*-run.googleapis.com` fits within one label. */
function hostWeight(pattern: string, host: string): number {
  if (pattern === host) return Number.MAX_SAFE_INTEGER
  if (!pattern.startsWith('*')) return 0
  const suffix = pattern.slice(1)
  const start = host.slice(0, host.length - suffix.length)
  if (!host.endsWith(suffix) || start === '') return 0
  return suffix.startsWith('.') || !start.includes('.') ? suffix.length : 0
}

function compile(route: Route): CompiledRoute {
  const names: string[] = []
  const parts = route.path.split(/(\{\w+(?:=\*\*)?\})/)
  const literal = parts.filter((part) => !part.startsWith('{'))
  const pattern = parts.map((part) => {
    const [, name, rest] = /^\{(\w+)(=\*\*)?\}$/.exec(part) ?? []
    if (name === undefined) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    names.push(name)
    return rest ? '(.*)' : '([^/]+)'
  })
  return { route, names, pattern: new RegExp(`^${pattern.join('')}$`), weight: literal.join('').length }
}

function findRoute(routes: readonly CompiledRoute[], method: string, path: string): Match | undefined {
  for (const { route, pattern, names } of routes) {
    if (route.method !== method && route.method !== '*') continue
    const values = pattern.exec(path)
    if (values) return { route, params: paramsOf(names, values.slice(1)) }
  }
  return undefined
}

const paramsOf = (names: readonly string[], values: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')]))

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
