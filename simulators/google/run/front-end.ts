// A service's URL.
// documented: 504 after the request timeout (https://cloud.google.com/run/docs/configuring/request-timeout), the audience of a token is
// the service's run.app URL or a custom one (https://cloud.google.com/run/docs/configuring/custom-audiences); excerpts read November 2026.
// observed: the 403 page. guess: 404 where ingress forbids it, 401 with a token that is not valid, which header wins, a tag's URL as
// an audience, a trailing slash in one; 429 and 503 under load do not occur here.
import type { Call, Reply, Simulator } from '../../kernel/types.ts'
import { answerWithin, type Patience } from '../../container/answer.ts'
import type { Container } from '../../container/types.ts'
import { hostsOf, serviceName } from './naming.ts'
import { forbidden, googlesNotFound, notFound, page } from './pages.ts'
import type { Cloud, Service } from './records.ts'
import type { TrafficStatus } from './spec.ts'

export function createFrontEnd(cloud: Cloud): Simulator {
  return {
    name: 'run.app',
    hosts: ['*.run.app'],
    routes: [{ operation: 'run.app.request', method: '*', path: '/{path=**}', handle: (call) => answer(cloud, call) }],
    refuse: (kind) => {
      if (kind === 'throttled') return page(429, 'Rate exceeded.')
      if (kind === 'denied') return forbidden('/')
      if (kind === 'error-503') return page(503, 'Service Unavailable')
      return kind === 'error-500' ? page(500, 'Internal Server Error') : notFound('/')
    },
  }
}

async function answer(cloud: Cloud, call: Call): Promise<Reply> {
  const { pathname } = call.url
  if (isGoogles(pathname)) return googlesNotFound(pathname)
  const found = locate(cloud, call.host.toLowerCase())
  if (!found || found.targets.length === 0 || !reachable(found.service)) return notFound(pathname)
  const refused = authorise(cloud, found.service, call)
  if (refused) return refused
  const revision = found.service.revisions.get(choose(cloud, found.targets)?.revision ?? '')
  if (revision?.state.kind !== 'ready') return page(503, 'Service Unavailable')
  const timeout = Number.parseFloat(revision.template.timeout ?? '300s') * 1000
  const reply = await ask(revision.state.container, call, { clock: cloud.kernel.clocks.platform, ms: timeout })
  return reply === 'late' ? page(504, 'upstream request timeout') : (reply ?? page(503, 'Service Unavailable'))
}

/**
 * documented: `/eventlog`, `/_ah/…` and "some paths ending with z" (https://docs.cloud.google.com/run/docs/known-issues, November 2026).
 * observed: of the last, `/healthz` alone; `/healthz/` and `/readyz` reach the container (kkdai/linebot-file#5). guess: before access is checked.
 */
const isGoogles = (path: string): boolean => /^\/(?:eventlog|healthz|_ah\/.*)$/.test(path)

interface Located {
  readonly service: Service
  readonly targets: readonly TrafficStatus[]
}

/** The service that the host names, with the targets that take part: one tag's, or all by their share. */
function locate(cloud: Cloud, host: string): Located | undefined {
  const [, tag, plain = host] = /^(.+?)---(.+)$/.exec(host) ?? []
  for (const service of cloud.services.values()) {
    if (!hostsOf(service.address).includes(plain)) continue
    const routes = service.routes.read()
    const targets = routes.filter((route) => (tag === undefined ? (route.percent ?? 0) > 0 : route.tag === tag))
    return { service, targets }
  }
  return undefined
}

/** These requests come from the internet. */
const reachable = ({ spec, deleteTime }: Service) =>
  spec.ingress === 'INGRESS_TRAFFIC_ALL' && !spec.defaultUriDisabled && deleteTime === undefined

function choose(cloud: Cloud, targets: readonly TrafficStatus[]): TrafficStatus | undefined {
  const total = targets.reduce((sum, { percent = 0 }) => sum + percent, 0)
  let point = cloud.kernel.random() * total
  return targets.find(({ percent = 0 }) => (point -= percent) < 0) ?? targets[0]
}

/** guess: `X-Serverless-Authorization` wins over `Authorization`. */
function authorise(cloud: Cloud, service: Service, { headers, url }: Call): Reply | undefined {
  if (service.spec.invokerIamDisabled || isInvoker(service, 'allUsers')) return undefined
  const header = headers['x-serverless-authorization'] ?? headers['authorization']
  if (header === undefined) return forbidden(url.pathname)
  const token = /^bearer (\S+)$/i.exec(header)?.[1] ?? ''
  const email = audiences(service).flatMap((audience) => cloud.google.verifyIdToken(token, audience) ?? [])[0]
  if (email === undefined)
    return page(
      401,
      `Unauthorized</h1>\n<h2>Your client does not have permission to the requested URL <code>${url.pathname}</code>.</h2>\n<h1>`,
    )
  const member = `serviceAccount:${email}`
  const permitted =
    isInvoker(service, member) ||
    isInvoker(service, 'allAuthenticatedUsers') ||
    !cloud.google.permit(
      { member, sets: [], expires: Number.POSITIVE_INFINITY },
      'run.routes.invoke',
      serviceName(service.address),
    )
  return permitted ? undefined : forbidden(url.pathname)
}

const isInvoker = ({ bindings }: Service, member: string) =>
  bindings.read().some(({ role, members }) => /^roles\/run\.(invoker|admin)$/.test(role) && members.includes(member))

function audiences({ address, spec, trafficStatuses }: Service): string[] {
  const tags = [undefined, ...trafficStatuses.flatMap(({ tag }) => tag ?? [])]
  const own = tags.flatMap((tag) => hostsOf(address, tag).flatMap((host) => [`https://${host}`, `https://${host}/`]))
  return [...own, ...(spec.customAudiences ?? [])]
}

function ask(container: Container, { method, url, headers, body }: Call, patience: Patience) {
  return answerWithin(container, { method, path: `${url.pathname}${url.search}`, headers, body }, patience)
}
