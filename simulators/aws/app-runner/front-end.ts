// A service's URL.
// documented: requests take 120 seconds at most (developer guide, "Developing application code for App Runner").
// guess: a 503 in Envoy's words; 404 for hosts that lead nowhere, paused and private services among them.
import { answerWithin } from '../../container/answer.ts'
import type { Call, Reply, Simulator } from '../../kernel/types.ts'
import type { Cloud, Running } from './records.ts'

export function createFrontEnd(cloud: Cloud): Simulator {
  return {
    name: 'awsapprunner.com',
    hosts: ['*.awsapprunner.com'],
    routes: [
      { operation: 'awsapprunner.com.request', method: '*', path: '/{path=**}', handle: (call) => answer(cloud, call) },
    ],
    refuse: (kind) => {
      if (kind === 'throttled') return text(429, 'Too Many Requests')
      if (kind === 'denied') return text(403, 'Forbidden')
      if (kind === 'error-503') return unavailable
      return kind === 'error-500' ? text(500, 'Internal Server Error') : text(404, '')
    },
  }
}

const text = (status: number, body: string): Reply => ({
  status,
  headers: { 'content-type': 'text/plain', server: 'envoy' },
  body,
})

const unavailable = text(
  503,
  'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
)

async function answer(cloud: Cloud, call: Call): Promise<Reply> {
  const running = choose(cloud, call.host.toLowerCase())
  if (!running) return text(404, '')
  const { method, url, headers, body } = call
  const request = { method, path: `${url.pathname}${url.search}`, headers, body }
  const reply = await answerWithin(running.container, request, { clock: cloud.kernel.clocks.platform, ms: 120_000 })
  return reply === 'late' ? text(504, 'upstream request timeout') : (reply ?? unavailable)
}

/** Every healthy version that the service has takes its share. */
function choose(cloud: Cloud, host: string): Running | undefined {
  const service = [...cloud.services.values()].find((each) => each.host === host)
  const open = (service?.routes.read() ?? []).filter(
    ({ settings }) => settings.NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible,
  )
  return open[Math.floor(cloud.kernel.random() * open.length)]
}
