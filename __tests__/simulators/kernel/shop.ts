import { type Dispatcher, ProxyAgent, request } from 'undici'
import { type LocalKernel, type LocalKernelOptions, startKernel } from '../../../simulators/kernel/kernel.ts'
import type { Refusal, Simulator } from '../../../simulators/kernel/types.ts'

const statuses: Record<Refusal, number> = {
  throttled: 429,
  'error-500': 500,
  'error-503': 503,
  denied: 403,
  'not-found': 404,
  malformed: 400,
}

/** A cloud of one counter: it shows whether a call had its effect. */
export function aShop(): Simulator & { readonly sold: () => number } {
  let sold = 0
  return {
    name: 'shop',
    hosts: ['shop.example.com', '*.shops.example.com', '*-shop.example.net'],
    sold: () => sold,
    reset: () => {
      sold = 0
    },
    refuse: (kind) => ({ status: statuses[kind], body: { refused: kind } }),
    routes: [
      {
        operation: 'shop.items.sell',
        method: 'POST',
        path: '/items/{item}:sell',
        handle: (call) => {
          sold += 1
          return { status: 200, body: { ...call.params, sold } }
        },
      },
      { operation: 'shop.items.get', method: 'GET', path: '/items/{item}', handle: (call) => echo(call.params) },
      {
        operation: 'shop.items.put',
        method: 'PUT',
        path: '/items/{item}',
        handle: (call) => echo({ put: call.json() }),
      },
      {
        operation: 'shop.files.get',
        method: 'GET',
        path: '/v2/{name=**}/files/{file}',
        handle: (call) => echo(call.params),
      },
      {
        operation: 'shop.files.head',
        method: 'HEAD',
        path: '/v2/{name=**}/files/{file}',
        handle: (call) => echo(call.params),
      },
      {
        operation: 'shop.home',
        method: 'GET',
        path: '/',
        handle: (call) => ({ status: 200, body: `home of ${call.host}` }),
      },
    ],
  }
}

const echo = (body: object) => ({ status: 200, body })

export interface Visit {
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
}

export interface ShopWorld {
  readonly kernel: LocalKernel
  readonly shop: ReturnType<typeof aShop>
  visit(url: string, options?: { method?: Dispatcher.HttpMethod; body?: string; signal?: AbortSignal }): Promise<Visit>
  control(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }>
  stop(): Promise<void>
}

export async function openShop(options: LocalKernelOptions = {}): Promise<ShopWorld> {
  const kernel = await startKernel(options)
  const shop = aShop()
  kernel.register(shop)
  const dispatcher = new ProxyAgent({ uri: kernel.proxyUrl, requestTls: { ca: kernel.ca } })
  return {
    kernel,
    shop,
    visit: async (url, { method = 'GET', body, signal } = {}) => {
      const answer = await request(url, { dispatcher, method, ...(body && { body }), ...(signal && { signal }) })
      return { status: answer.statusCode, text: await answer.body.text(), headers: answer.headers }
    },
    control: async (method, path, body) => {
      const answer = await fetch(`${kernel.proxyUrl}/_control${path}`, {
        method,
        ...(body && { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) }
    },
    stop: async () => {
      await dispatcher.destroy()
      await kernel.stop()
    },
  }
}
