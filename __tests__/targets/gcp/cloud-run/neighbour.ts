import { scaledClock } from '../../../../src/core/clock.ts'
import { silentLog } from '../../../../src/core/log.ts'
import { createHttpClient } from '../../../../src/http/client.ts'
import type { LoggedRequest } from '../../../../simulators/kernel/types.ts'
import { shop, type Stage } from '../../../support/stage.ts'

const home = `https://run.googleapis.com/v2/projects/${shop.project}/locations/${shop.location}/services`

/** Somebody with every permission, and the API at hand. */
export async function askAsNeighbour(
  { clouds }: Stage,
  { method, path, body }: { method: string; path: string; body?: unknown },
): Promise<number> {
  const http = createHttpClient(clouds.environment)
  try {
    const headers = {
      authorization: `Bearer ${clouds.google.operatorToken}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const context = { clock: scaledClock(1), log: silentLog, signal: new AbortController().signal }
    const request = { method, url: `${home}${path}`, headers, operation: 'test.neighbour' }
    const given = body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) }
    const { status } = await http.request({ ...request, ...given }, context)
    return status
  } finally {
    await http.close()
  }
}

/** The neighbour makes the service and waits until it has come to rest. */
export async function createAsNeighbour(stage: Stage, service: object): Promise<void> {
  await askAsNeighbour(stage, { method: 'POST', path: `?serviceId=${shop.service}`, body: service })
  await stage.clouds.google.run.atRest(shop)
}

export const deleteAsNeighbour = (stage: Stage): Promise<number> =>
  askAsNeighbour(stage, { method: 'DELETE', path: `/${shop.service}` })

/** Does something as soon as a request that is asked from now on satisfies the predicate. */
export async function once(
  { clouds }: Stage,
  predicate: (request: LoggedRequest) => boolean,
  work: () => Promise<unknown>,
): Promise<void> {
  const before = clouds.kernel.requests.at(-1)?.sequence ?? 0
  await clouds.kernel.waitFor((request) => request.sequence > before && predicate(request))
  await work()
}

/** The candidate is asked under its tag: the release is held, and not decided. */
export const isCandidateProbe = ({ host, operation }: LoggedRequest): boolean =>
  operation === 'run.app.request' && host.includes('---')

/** The last read of planning: what is planned is about to be asked for. */
export const isValidation = ({ operation, path }: LoggedRequest): boolean =>
  operation.startsWith('run.services.') && path.includes('validateOnly=true')

/** The n-th accepted change of a service, dry runs left out, counted from when it was asked for. */
export function isWrite(nth: number): (request: LoggedRequest) => boolean {
  let count = 0
  return ({ operation, path, status }) =>
    /^run\.services\.(patch|create|delete)$/.test(operation) &&
    !path.includes('validateOnly=true') &&
    status === 200 &&
    ++count === nth
}
