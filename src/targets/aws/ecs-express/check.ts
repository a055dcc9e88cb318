import type { Check } from '../ecs-deployment/known-causes.ts'
import type { Request } from './steps.ts'

/** Path of the load balancer's check that a request sets. */
export const pathIn = (request: Request): string | undefined =>
  request.call === 'create' || request.call === 'update' ? request.settings.healthPath : undefined

/** What the load balancer asks, and what to do when that fails. */
export const checkOf = (path: string | undefined): Omit<Check, 'port'> => ({
  path,
  hint: `The container must listen on 0.0.0.0 and answer ${path === undefined ? 'that' : `GET ${path}`} with 200: ${adviceFor(path)}`,
})

const adviceFor = (path: string | undefined): string =>
  path === '/'
    ? 'if it does not, set `startup-probe` to a path that does, such as /health. See the log lines.'
    : 'check `startup-probe` and the log lines.'
