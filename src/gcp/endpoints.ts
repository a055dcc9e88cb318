/** Google's addresses, all from one universe domain. Nothing overrides a single one of them. */
export interface GoogleEndpoints {
  readonly universe: string
  readonly sts: string
  readonly iam: string
  readonly iamCredentials: string
  readonly run: string
  readonly artifactRegistry: string
  readonly secretManager: string
  readonly logging: string
  /** Host name of the registry of a location. */
  registryHost(location: string): string
  readonly console: ConsolePages
}

/** Pages for people. */
export interface ConsolePages {
  service(place: ServicePlace): string
  /** Logs Explorer with this filter. */
  logs(project: string, filter: string): string
  enableApi(project: string, service: string): string
}

export interface ServicePlace {
  readonly project: string
  readonly region: string
  readonly service: string
}

interface Universe {
  /** `googleapis.com`, or the domain of another universe (Trusted Partner Cloud, Distributed Cloud). */
  readonly domain?: string | undefined
  /** Where its registries live; only the public cloud's is known: `pkg.dev`. */
  readonly registryDomain?: string | undefined
  readonly consoleHost?: string | undefined
}

export const publicUniverse = 'googleapis.com'

export function googleEndpoints({ domain, registryDomain, consoleHost }: Universe = {}): GoogleEndpoints {
  const universe = domain ?? publicUniverse
  const api = (name: string) => `https://${name}.${universe}`
  return {
    universe,
    sts: api('sts'),
    iam: api('iam'),
    iamCredentials: api('iamcredentials'),
    run: api('run'),
    artifactRegistry: api('artifactregistry'),
    secretManager: api('secretmanager'),
    logging: api('logging'),
    registryHost: (location) => `${location}-docker.${registryDomain ?? 'pkg.dev'}`,
    console: consolePages(`https://${consoleHost ?? 'console.cloud.google.com'}`),
  }
}

function consolePages(console: string): ConsolePages {
  return {
    service: ({ project, region, service }) =>
      `${console}/run/detail/${region}/${service}/revisions?project=${encodeURIComponent(project)}`,
    logs: (project, filter) =>
      `${console}/logs/query;query=${encodeURIComponent(filter)}?project=${encodeURIComponent(project)}`,
    enableApi: (project, service) => `${console}/apis/library/${service}?project=${encodeURIComponent(project)}`,
  }
}
