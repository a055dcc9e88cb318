import { Agent, type Dispatcher, ProxyAgent } from 'undici'
import { proxyFor } from './proxy.ts'
import type { Environment } from './types.ts'

/** Time is kept by our clock, so undici's own time-outs are off but for the connection's (real time, 20 s). */
const options = { headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 20_000 }
const connect = { timeout: 20_000 }

export interface Route {
  readonly dispatcher: Dispatcher
  /** Host and port of the proxy that is used. */
  readonly proxy?: string
}

/** Connections, kept alive: one pool for what is asked directly and one for each proxy. */
export interface Dispatchers {
  routeTo(url: URL): Route
  close(): Promise<void>
}

export function createDispatchers(environment: Environment): Dispatchers {
  let direct: Agent | undefined
  const proxies = new Map<string, ProxyAgent>()
  const agentFor = (uri: string): ProxyAgent => {
    const agent = proxies.get(uri) ?? new ProxyAgent({ ...options, uri, requestTls: connect, proxyTls: connect })
    proxies.set(uri, agent)
    return agent
  }
  return {
    routeTo: (url) => {
      const uri = proxyFor(url, environment)
      if (uri !== undefined) return { dispatcher: agentFor(uri), proxy: new URL(uri).host }
      direct ??= new Agent({ ...options, connect })
      return { dispatcher: direct }
    },
    close: async () => {
      const open = [...proxies.values(), ...(direct === undefined ? [] : [direct])]
      proxies.clear()
      direct = undefined
      await Promise.all(open.map((agent) => agent.destroy()))
    },
  }
}
