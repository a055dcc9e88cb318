import { quoted } from './parsed.ts'

const FORM = 'projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER'

/** Why this cannot be the resource name of a workload identity provider. */
export function providerProblem(provider: string): string | undefined {
  const named =
    /^projects\/(\d+)\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/
  return named.test(provider) ? undefined : `${mistake(provider)}; it has the form ${FORM}, got ${quoted(provider)}`
}

function mistake(provider: string): string {
  const parts = provider.split('/')
  if (/^(https:)?\/\//.test(provider)) return 'must begin with "projects/", without a host'
  if (parts[0] !== 'projects') return 'must begin with "projects/"'
  if (!/^\d+$/.test(parts[1] ?? '')) return `needs the project's number, not its id ${quoted(parts[1] ?? '')}`
  if (parts[2] !== 'locations' || parts[3] !== 'global') return 'must be in "locations/global"'
  if (parts[4] === 'workloadIdentityPools' && parts.length === 6) return 'names a pool; it must name a provider in it'
  return 'is not the name of a workload identity provider'
}

/** Why this cannot be a service account's e-mail address. */
export function serviceAccountProblem(email: string): string | undefined {
  if (/^[a-z0-9-]+@[a-z0-9.:-]+\.gserviceaccount\.com$/.test(email)) return undefined
  return `must be a service account's e-mail address (name@project.iam.gserviceaccount.com), got ${quoted(email)}`
}

/** https://docs.cloud.google.com/resource-manager/docs/creating-managing-projects: 6 to 30 characters. */
export function projectProblem(project: string): string | undefined {
  if (/^\d+$/.test(project)) return `must be the project's id, not its number, got ${quoted(project)}`
  if (/^([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(project)) return undefined
  return `${quoted(project)} cannot be a project's id (6 to 30 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen)`
}

/** Why this cannot be a region of Google Cloud. */
export function regionProblem(region: string): string | undefined {
  const [, inside] = /^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(region) ?? []
  if (inside !== undefined) return `${quoted(region)} is a zone; its region is "${inside}"`
  if (/^[a-z]+(-gov)?-[a-z]+-\d$/.test(region))
    return `${quoted(region)} is a region of AWS; one of Google Cloud looks like us-central1`
  if (/^[a-z]+-[a-z]+\d+$/.test(region)) return undefined
  return `${quoted(region)} cannot be a region; one of Google Cloud looks like us-central1`
}
