import type { Call, Reply, Route } from '../../kernel/types.ts'
import { findProject } from '../projects.ts'
import type { Principal } from '../types.ts'
import { type ServiceAddress, serviceName } from './naming.ts'
import type { Cloud, Service } from './records.ts'
import { Refused, refuse } from './refusal.ts'
import { wantsIntegers } from './rendering.ts'

/** An authenticated request. */
export interface Asked {
  readonly cloud: Cloud
  readonly call: Call
  readonly principal: Principal
  /** E-mail of the caller, or the principal itself. */
  readonly by: string
  /** Enums as numbers in the answer. */
  readonly integers: boolean
}

export interface Endpoint {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly handle: (asked: Asked) => Promise<object> | object
}

/** A route that authenticates, answers 200 with what the handler returns, and turns a refusal into its reply. */
export function routeTo(cloud: Cloud, { operation, method, path, handle }: Endpoint): Route {
  return {
    operation,
    method,
    path,
    handle: async (call): Promise<Reply> => {
      const caller = cloud.google.authenticate(call)
      if ('refused' in caller) return caller.refused
      const by = caller.principal.member.replace(/^\w+:(?=[^/]+@)/, '')
      try {
        const asked = { cloud, call, principal: caller.principal, by, integers: wantsIntegers(call.url) }
        return { status: 200, body: await handle(asked) }
      } catch (error) {
        if (error instanceof Refused) return error.reply
        throw error
      }
    },
  }
}

/** Throws the shared permission check's reply. */
export function demand({ cloud, principal }: Asked, permission: string, resource: string): void {
  const denied = cloud.google.permit(principal, permission, resource)
  if (denied) throw new Refused(denied)
}

/** A query parameter in camelCase or snake_case. */
export function query({ call }: Asked, name: string): string | undefined {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return call.url.searchParams.get(name) ?? call.url.searchParams.get(snake) ?? undefined
}

export const flag = (asked: Asked, name: string): boolean => query(asked, name) === 'true'

/** Where the path points: `project` (id or number), `location`, `service`. */
export function addressOf({ cloud, call }: Asked, service = call.params['service'] ?? ''): ServiceAddress {
  const given = call.params['project'] ?? ''
  const project = findProject(cloud.google.projects, given)
  return {
    project: project?.id ?? given,
    projectNumber: project?.number ?? '0',
    location: call.params['location'] ?? '',
    service,
  }
}

export const findService = (cloud: Cloud, address: ServiceAddress): Service | undefined =>
  cloud.services.get(serviceName(address))

/** Checks the permission, then that the service is there. */
export function requireService(asked: Asked, permission: string): Service {
  const address = addressOf(asked)
  demand(asked, permission, serviceName(address))
  const service = findService(asked.cloud, address)
  if (service) return service
  throw missing(address)
}

/** observed: GoogleCloudPlatform/generative-ai issue 1795 */
export const missing = ({ service, location, project }: ServiceAddress): Refused =>
  refuse(
    'NOT_FOUND',
    `Resource '${service}' of kind 'SERVICE' in region '${location}' in project '${project}' does not exist.`,
  )
