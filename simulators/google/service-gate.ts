/**
 * APIs that are not enabled in a project.
 * Follows https://cloud.google.com/apis/docs/troubleshooting and https://cloud.google.com/service-usage/docs/enable-disable
 * (copies of November 2026); the text and the details are of public logs.
 */
import type { Call, Reply, Route, Simulator } from '../kernel/types.ts'
import { findProject, projectOfServiceAccount } from './projects.ts'
import { errorInfo, rpcError } from './rpc.ts'
import type { Tokens } from './tokens.ts'
import type { Project } from './types.ts'

export interface ServiceGate {
  readonly disable: (project: string, service: string) => void
  readonly enable: (project: string, service: string) => void
  /** The simulator, refusing what is asked of a project in which its API is disabled. */
  readonly guard: (simulator: Simulator) => Simulator
}

export interface ServiceGateParts {
  readonly projects: ReadonlyMap<string, Project>
  readonly tokens: Tokens
}

export function createServiceGate(parts: ServiceGateParts): ServiceGate {
  const disabled = new Set<string>()
  const keyOf = (project: string, service: string) =>
    `${findProject(parts.projects, project)?.id ?? project} ${service}`
  const refuse = (call: Call): Reply | undefined => {
    if (disabled.size === 0) return undefined
    const service = serviceOf(call.host)
    const project = projectOf(parts, call)
    if (!project || !disabled.has(keyOf(project.id, service))) return undefined
    const caller = parts.tokens.authenticate(call)
    return 'refused' in caller ? caller.refused : serviceDisabled(project, service)
  }
  const guardRoute = (route: Route): Route => ({ ...route, handle: (call) => refuse(call) ?? route.handle(call) })
  return {
    disable: (project, service) => void disabled.add(keyOf(project, service)),
    enable: (project, service) => void disabled.delete(keyOf(project, service)),
    guard: (simulator) => {
      const google = simulator.hosts.some((host) => host.endsWith('googleapis.com'))
      return google ? { ...simulator, routes: simulator.routes.map(guardRoute) } : simulator
    },
  }
}

/** `us-central1-run.googleapis.com` is `run.googleapis.com`. */
const serviceOf = (host: string): string => host.replace(/^[a-z]+-[a-z]+\d+-/, '')

// guess: the consumer is the project of the resource that is asked for, not the caller's own.
function projectOf({ projects }: ServiceGateParts, call: Call): Project | undefined {
  const path = decodeURIComponent(call.url.pathname)
  const email = /\/serviceAccounts\/([^/:]+)/.exec(path)?.[1]
  if (email !== undefined) return projectOfServiceAccount(projects, email)
  const [, inPath] = /\/(?:projects|namespaces)\/([^/:]+)/.exec(path) ?? []
  const name = inPath ?? /"projects\/([^/"]+)"/.exec(call.body.toString('utf8'))?.[1]
  return name === undefined ? undefined : findProject(projects, name)
}

const titles: Readonly<Record<string, string>> = {
  'artifactregistry.googleapis.com': 'Artifact Registry API',
  'iamcredentials.googleapis.com': 'IAM Service Account Credentials API',
  'logging.googleapis.com': 'Cloud Logging API',
  'run.googleapis.com': 'Cloud Run Admin API',
  'secretmanager.googleapis.com': 'Secret Manager API',
}

// observed
function serviceDisabled({ number, id }: Project, service: string): Reply {
  const title = titles[service] ?? service
  const url = `https://console.developers.google.com/apis/api/${service}/overview?project=${id}`
  const message = `${title} has not been used in project ${id} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`
  const metadata = {
    service,
    serviceTitle: title,
    consumer: `projects/${number}`,
    containerInfo: id,
    activationUrl: url,
  }
  return rpcError('PERMISSION_DENIED', message, [
    errorInfo({ reason: 'SERVICE_DISABLED', domain: 'googleapis.com', metadata }),
    { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message },
    {
      '@type': 'type.googleapis.com/google.rpc.Help',
      links: [{ description: 'Google developers console API activation', url }],
    },
  ])
}
