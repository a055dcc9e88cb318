import type { Probe, ServiceSettings, Unit } from '../../../core/unit.ts'
import { environmentFor } from '../environment.ts'
import { defaultHealth, type PlainSettings, type RunSettings } from './settings.ts'

/** App Runner runs nothing else (aws/apprunner-roadmap issue 98, November 2026). */
export const platform = 'linux/amd64'

/** What this unit is to run with: what there is, with what is given laid over it. Automatic deployments would replace a release, so they are off. */
export function settingsFor({ image, settings, release }: Unit, before: RunSettings | undefined): RunSettings {
  const port = settings.port === undefined ? (before?.port ?? '8080') : String(settings.port)
  const known = { env: before?.env ?? {}, secrets: before?.secrets ?? {} }
  const { observability: traced, ...kept } = { ...standard, ...before }
  return {
    ...kept,
    ...environmentFor(settings, { release, port, before: known }),
    image: `${image.repository}@${image.platforms[platform] ?? image.digest}`,
    imageType: image.repository.startsWith('public.ecr.aws/') ? 'ECR_PUBLIC' : 'ECR',
    port,
    autoDeployments: false,
    public: settings.ingress === undefined ? (before?.public ?? true) : settings.ingress === 'all',
    health: healthFor(settings, before?.health ?? defaultHealth),
    ...sizesOf(settings),
    ...referencesOf(settings),
    ...observabilityFor(settings, traced),
  }
}

/** Of a new service; the API's own defaults, said aloud. */
const standard = {
  cpu: '1024',
  memory: '2048',
  ipAddressType: 'IPV4',
} as const satisfies Partial<RunSettings>

const sizesOf = ({ cpu, memory }: ServiceSettings): Partial<PlainSettings> => ({
  ...(cpu === undefined ? {} : { cpu: String(cpu * 1024) }),
  ...(memory === undefined ? {} : { memory: String(memory) }),
})

const observabilityFor = ({ observability: wanted }: ServiceSettings, now: string | undefined) => {
  const arn = wanted === 'off' ? undefined : (wanted ?? now)
  return arn === undefined ? {} : { observability: arn }
}

const referencesOf = ({ accessRole, runtimeIdentity, vpc }: ServiceSettings) => ({
  ...(accessRole === undefined ? {} : { accessRole }),
  ...(runtimeIdentity === undefined ? {} : { instanceRole: runtimeIdentity }),
  ...(vpc?.kind === 'connector' ? { connector: vpc.connector } : {}),
})

/** App Runner has one check, for the start and ever after. */
function healthFor({ startupProbe, livenessProbe }: ServiceSettings, now: PlainSettings['health']) {
  const probe: Probe | undefined = startupProbe ?? livenessProbe
  if (probe === undefined) return now
  return {
    protocol: probe.kind === 'http' ? ('HTTP' as const) : ('TCP' as const),
    path: probe.kind === 'http' ? (probe.path ?? '/') : '/',
    interval: probe.period ?? now.interval,
    timeout: probe.timeout ?? now.timeout,
    healthy: now.healthy,
    unhealthy: probe.failureThreshold ?? now.unhealthy,
  }
}
