/**
 * Workload identity pools and their OIDC providers.
 * Follows https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers and
 * https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines (copies of November 2026).
 */
import type { Stale, World } from '../kernel/types.ts'
import { findProject } from './projects.ts'
import type { Project } from './types.ts'

export interface Provider {
  readonly issuer: string
  /** Default: the provider's own name as an https address. */
  readonly allowedAudiences?: readonly string[]
  /** `google.subject`, `google.groups` or `attribute.NAME` → CEL over `assertion`. */
  readonly attributeMapping: Readonly<Record<string, string>>
  /** CEL over `assertion`, `google` and `attribute`. */
  readonly attributeCondition?: string
  /** Default: false. */
  readonly disabled?: boolean
}

/** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER` */
export interface ProviderName {
  readonly project: string
  readonly pool: string
  readonly provider: string
}

export interface Pools {
  /** Creates or replaces a provider as if long ago. */
  readonly set: (name: ProviderName, provider: Provider) => void
  /** Changes a provider, or deletes it, as an administrator would: effective after the propagation. */
  readonly change: (name: ProviderName, provider: Provider | undefined) => void
  /** What the token service sees at this moment. Takes the project's number only. */
  readonly find: (name: ProviderName) => Provider | undefined
}

// observed: google-github-actions/auth's README speaks of up to five minutes.
const lag = [30_000, 300_000] as const

export function createPools(world: World, projects: ReadonlyMap<string, Project>): Pools {
  const providers = new Map<string, Stale<Provider | undefined>>()
  const keyOf = ({ project, pool, provider }: ProviderName) =>
    providerPath({ project: findProject(projects, project)?.number ?? project, pool, provider })
  const stale = (initial: Provider | undefined) => world.stale<Provider | undefined>(initial, { lag })
  return {
    set: (name, provider) => void providers.set(keyOf(name), stale(provider)),
    change: (name, provider) => {
      const present = providers.get(keyOf(name)) ?? stale(undefined)
      providers.set(keyOf(name), present)
      present.set(provider)
    },
    find: (name) => providers.get(providerPath(name))?.read(),
  }
}

export const poolPath = ({ project, pool }: Omit<ProviderName, 'provider'>): string =>
  `projects/${project}/locations/global/workloadIdentityPools/${pool}`

export const providerPath = (name: ProviderName): string => `${poolPath(name)}/providers/${name.provider}`

/** documented: the form of STS's `audience`; a project's id in place of its number is of the form, but names nothing. */
export function parseAudience(audience: string): ProviderName | undefined {
  const pattern =
    /^\/\/iam\.googleapis\.com\/projects\/([^/]+)\/locations\/global\/workloadIdentityPools\/([a-z0-9-]+)\/providers\/([a-z0-9-]+)$/
  const [, project, pool, provider] = pattern.exec(audience) ?? []
  return project && pool && provider ? { project, pool, provider } : undefined
}

// documented: https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers#oidc
// without allowed audiences, `aud` must be the provider's full name, with or without the https prefix.
export function audiencesOf(name: ProviderName, { allowedAudiences = [] }: Provider): readonly string[] {
  if (allowedAudiences.length > 0) return allowedAudiences
  return [`https://iam.googleapis.com/${providerPath(name)}`, `//iam.googleapis.com/${providerPath(name)}`]
}
