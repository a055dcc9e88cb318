// Containers: @google-cloud/run 4.2.0 (the comments of its protos, read November 2026).
// documented: one port, its names and range, the size of a value, the bounds of probes.
// observed: the wordings of the image rule (ko-build/terraform-provider-ko issue 205) and of reserved names (many public logs).
// guess: all other wordings; K_SERVICE, K_REVISION and K_CONFIGURATION being refused as PORT is.
import { broken } from './refusal.ts'
import { checkResources } from './resource-rules.ts'
import type { ContainerSpec, Probe, RevisionTemplate } from './spec.ts'

export function checkContainers(template: RevisionTemplate, ghcr: boolean): void {
  const containers = template.containers ?? []
  const withPorts = containers.filter(({ ports = [] }) => ports.length > 0)
  if (withPorts.length > 1) throw broken('template.containers', 'exactly one container may expose a port')
  for (const [index, container] of containers.entries()) {
    const at = `template.containers[${index}]`
    checkImage(`${at}.image`, container.image, ghcr)
    checkEnv(at, container)
    checkPorts(at, container)
    checkProbe(`${at}.startup_probe`, container.startupProbe, 240)
    checkProbe(`${at}.liveness_probe`, container.livenessProbe, 3600)
    checkMounts(at, container, template)
    checkResources(at, container.resources, template)
  }
}

const hosts = /^(([a-z-]+\.)?gcr\.io|([a-z0-9-]+-)?docker\.pkg\.dev|docker\.io)$/

function checkImage(at: string, image: string | undefined, ghcr: boolean): void {
  if (image === undefined) throw broken(at, 'image is required')
  const [first = '', ...rest] = image.split('/')
  const host = rest.length > 0 && /[.:]|^localhost$/.test(first) ? first : 'docker.io'
  if (hosts.test(host) || (ghcr && host === 'ghcr.io')) return
  throw broken(
    at,
    `Expected an image path like [host/]repo-path[:tag and/or @digest], where host is one of [region.]gcr.io, [region-]docker.pkg.dev or docker.io but obtained ${image}`,
  )
}

const reservedNames = ['PORT', 'K_SERVICE', 'K_REVISION', 'K_CONFIGURATION']

function checkEnv(at: string, { env = [] }: ContainerSpec): void {
  const reserved = env.map(({ name }) => name).filter((name) => reservedNames.includes(name))
  if (reserved.length > 0)
    throw broken(
      `${at}.env`,
      `The following reserved env names were provided: ${reserved.join(', ')}. These values are automatically set by the system.`,
    )
  const names = new Set<string>()
  for (const [index, { name, value, valueSource }] of env.entries()) {
    if (!name) throw broken(`${at}.env[${index}].name`, 'env name is required')
    if (names.has(name)) throw broken(`${at}.env`, `duplicate env name: ${name}`)
    if (Buffer.byteLength(value ?? '') > 32_768)
      throw broken(`${at}.env[${index}].value`, 'must not exceed 32768 bytes')
    if (valueSource && !valueSource.secretKeyRef?.secret)
      throw broken(`${at}.env[${index}].value_source.secret_key_ref.secret`, 'secret is required')
    names.add(name)
  }
}

function checkPorts(at: string, { ports = [] }: ContainerSpec): void {
  if (ports.length > 1) throw broken(`${at}.ports`, 'should be at most one port')
  const [port] = ports
  if (port?.name && !['http1', 'h2c'].includes(port.name))
    throw broken(`${at}.ports[0].name`, 'must be one of http1, h2c')
  const number = port?.containerPort ?? 8080
  if (number < 1 || number > 65_535)
    throw broken(`${at}.ports[0].container_port`, 'must be a valid TCP port number, 0 < container_port < 65536')
}

function checkProbe(at: string, probe: Probe | undefined, longest: number): void {
  if (!probe) return
  const { initialDelaySeconds = 0, timeoutSeconds = 1, periodSeconds = 10, failureThreshold = 3 } = probe
  if (initialDelaySeconds < 0 || initialDelaySeconds > longest)
    throw broken(`${at}.initial_delay_seconds`, `must be between 0 and ${longest}`)
  if (periodSeconds < 1 || periodSeconds > longest)
    throw broken(`${at}.period_seconds`, `must be between 1 and ${longest}`)
  if (timeoutSeconds < 1 || timeoutSeconds > periodSeconds)
    throw broken(`${at}.timeout_seconds`, 'must be at least 1 and not exceed period_seconds')
  if (failureThreshold < 1) throw broken(`${at}.failure_threshold`, 'must be at least 1')
  // guess: the four minutes that a container may take to start hold for the probe as a whole.
  if (longest === 240 && periodSeconds * failureThreshold > 240)
    throw broken(at, 'period_seconds * failure_threshold must not exceed 240 seconds')
  if ([probe.httpGet, probe.tcpSocket, probe.grpc].filter(Boolean).length !== 1)
    throw broken(at, 'exactly one of httpGet, tcpSocket, or grpc must be specified')
}

function checkMounts(at: string, { volumeMounts = [] }: ContainerSpec, { volumes = [] }: RevisionTemplate): void {
  for (const { name, mountPath } of volumeMounts) {
    if (!volumes.some((volume) => volume.name === name))
      throw broken(`${at}.volume_mounts`, `volume "${name}" is not found`)
    if (!mountPath || mountPath.includes(':')) throw broken(`${at}.volume_mounts`, `invalid mount path "${mountPath}"`)
  }
}
