import type { z } from 'zod'
import { parseTagRules } from '../tags/parse.ts'
import * as field from './fields.ts'
import { parsePlatforms } from './platforms.ts'

/** Settings that belong together, for the schema's blocks to be put together from. */

export const about = <T extends z.ZodType>(type: T, description: string) => type.optional().meta({ description })

const wholeSeconds = (min: number, max: number) => field.duration({ unit: 's', min, max, step: 1000 })
const seconds = (min: number, max: number) => field.duration({ unit: 's', min, max })

export const instance = {
  cpu: about(field.cpu(), 'vCPU of an instance: 1, 0.5, 500m.'),
  memory: about(field.memory(), 'Memory of an instance: 512Mi, 2Gi; a number without unit is MiB.'),
  env: about(
    field.mapping(),
    'Environment variables, as KEY=value lines (the value is taken as it is, to the end of the line) or as YAML. When given, they replace the whole map of an existing service; see env-strategy.',
  ),
  secrets: about(
    field.mapping(),
    'Secrets by reference, as lines or YAML: NAME=secret or NAME=secret:version; on Google Cloud also /path/file=secret:version for a file, on AWS an ARN, or ssm:/name for a parameter. Without a version: latest, pinned when the release is planned.',
  ),
  'min-instances': about(
    field.whole(0),
    'Instances that are kept running; App Runner and ECS Express Mode have at least one.',
  ),
  'max-instances': about(field.whole(1), 'Instances that there may be at most.'),
  concurrency: about(field.whole(1), 'Requests that one instance serves at a time.'),
  timeout: about(
    wholeSeconds(1, 3600),
    'Time that one request may take, in seconds; up to 3600, on Lambda 900. App Runner always ends it after 120, the load balancer of ECS Express Mode after 60 without a byte.',
  ),
}

const probe = (kind: 'startup' | 'liveness', maxDelay: number) =>
  ({
    'initial-delay': about(wholeSeconds(0, maxDelay), `Time before the first ${kind} probe, in seconds.`),
    period: about(wholeSeconds(1, kind === 'startup' ? 240 : 3600), `Time between two ${kind} probes, in seconds.`),
    timeout: about(
      wholeSeconds(1, kind === 'startup' ? 240 : 3600),
      `Time that one ${kind} probe may take, in seconds; not more than its period.`,
    ),
    'failure-threshold': about(
      field.whole(1),
      `Failed ${kind} probes in a row after which the container counts as failed.`,
    ),
  }) as const

const startup = probe('startup', 240)
const liveness = probe('liveness', 3600)
const path = /^\/\S*$/

export const probes = {
  'startup-probe': about(
    field.matching(/^(tcp|\/\S*)$/, 'be a path that begins with "/", or tcp'),
    "How the platform sees that the container has started: a path for an HTTP request, or tcp. App Runner has one check for start and life, and so has ECS Express Mode: the load balancer's, of a path alone.",
  ),
  'startup-probe-initial-delay': startup['initial-delay'],
  'startup-probe-period': startup.period,
  'startup-probe-timeout': startup.timeout,
  'startup-probe-failure-threshold': startup['failure-threshold'],
  'liveness-probe': about(
    field.matching(path, 'be a path that begins with "/"'),
    'Path that the platform asks while the container runs; it restarts a container that fails.',
  ),
  'liveness-probe-initial-delay': liveness['initial-delay'],
  'liveness-probe-period': liveness.period,
  'liveness-probe-timeout': liveness.timeout,
  'liveness-probe-failure-threshold': liveness['failure-threshold'],
}

export const healthCheck = {
  'health-check-path': about(
    field.matching(path, 'be a path that begins with "/"'),
    'Path that Tandem asks before and after users get the new version; on Google Cloud none that ends in "z", such as /healthz, which Google answers itself. Default: /',
  ),
  'health-check-status': about(field.statuses(), 'Status codes that pass: 200, 200-299, 2xx, 200,204. Default: 2xx'),
  'health-check-body': about(field.expression(), 'Regular expression that the answer must match.'),
  'health-check-marker': about(
    field.marker(),
    'Where the answer carries RELEASE_ID, so that only the new version can pass: the name of a response header, or a JSON pointer into the body such as /release.',
  ),
  'health-check-successes': about(field.whole(1, 100), 'Good answers in a row that are needed. Default: 3'),
  'health-check-interval': about(seconds(0.05, 300), 'Time between two requests, in seconds. Default: 0.5'),
  'health-check-request-timeout': about(seconds(0.1, 300), 'Time that one answer may take, in seconds. Default: 10'),
  'health-check-timeout': about(
    seconds(1, 3600),
    'Time after which the new version counts as unhealthy, in seconds; half of it when it gives nothing but one and the same wrong answer. Default: 120',
  ),
  'health-check-max-latency': about(seconds(0.001, 300), 'A good answer that took longer does not count, in seconds.'),
}

export const reach = {
  access: about(
    field.oneOf(['public', 'private']),
    'Who may call the service: public (everybody) or private (who has the permission; on Cloud Run and Lambda alone). Default: an existing service stays as it is, a new one on Google Cloud is private, and a new one on AWS needs an answer',
  ),
  ingress: about(
    field.oneOf(['all', 'internal', 'internal-and-load-balancer']),
    'Networks that the service can be reached from: all, internal (not on Lambda) or internal-and-load-balancer (on Cloud Run alone). A service of ECS that exists keeps its own.',
  ),
}

export const network = {
  'vpc-connector': about(
    field.text(),
    'VPC connector that outgoing traffic takes: its name on Google Cloud, where vpc-network cannot be given with it, its ARN on AWS.',
  ),
  'vpc-network': about(field.text(), 'VPC network that instances join.'),
  'vpc-subnetwork': about(field.text(), 'Subnetwork that instances join.'),
  'vpc-tags': about(field.list(), 'Network tags of the instances; one or a list.'),
  'vpc-egress': about(
    field.oneOf(['all-traffic', 'private-ranges-only']),
    'Which outgoing traffic takes the VPC: all-traffic or private-ranges-only.',
  ),
}

export const labels = about(
  field.mapping(),
  'Labels of the service, as KEY=value lines or YAML; on AWS they are tags, and aws-tags is laid over them.',
)

export const delivery = {
  'image-repository': about(
    field.matching(
      /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,
      'be lower-case letters, digits and hyphens, at most 63, beginning with a letter and not ending with a hyphen',
    ),
    "Repository in the cloud's own registry that the image is delivered to. Default: tandem",
  ),
  'create-repository': about(field.toggle(), 'Whether image-repository is created when it is not there. Default: true'),
}

/** How the image is built when none is given. */
export const build = {
  context: about(
    field.text(),
    'Folder that the image is built from, relative to the workspace, when no image is given. Default: .',
  ),
  dockerfile: about(field.text(), 'Path of the Dockerfile, relative to the workspace. Default: Dockerfile in context'),
  'build-target': about(field.text(), 'Stage of the Dockerfile that is built. Default: the last one'),
  'build-args': about(
    field.mapping(),
    'Build arguments, as KEY=value lines or YAML. They can be read from the image: for what is secret there is build-secrets.',
  ),
  platforms: about(
    field.listOf(parsePlatforms),
    'Platforms that the image is built for: linux/amd64, linux/arm64, or both. Default: both',
  ),
  cache: about(
    field.oneOf(['gha', 'registry', 'off']),
    "Where the steps of earlier builds are kept: gha (GitHub's cache), registry (the tag buildcache beside the image), or off. Default: gha",
  ),
  'image-labels': about(
    field.mapping(),
    "Labels of the image, as KEY=value lines or YAML, laid over the usual ones (org.opencontainers.image.…); labels are the service's.",
  ),
  tags: about(
    field.linesOf(parseTagRules),
    'Tags of the image, one a line: a name, or a rule as docker/metadata-action has them (type=semver,pattern={{version}}). Default: branch, pull request, version and commit, and latest for the highest stable version',
  ),
  'push-to': about(
    field.list(),
    'Registries that get the image besides the clouds\' own: ghcr.io (the repository\'s packages; needs "permissions: packages: write"), or host/repository; one or a list.',
  ),
  attest: about(
    field.someOf(['provenance', 'sbom']),
    'Attestations that are delivered with the image: provenance, sbom, both as a list, or off. They tell the time of the build, so the digest of the index is another one each time. Default: off',
  ),
}

/** What may be given for all clouds, and for each. */
export const perCloud = { ...instance, ...probes, ...reach, ...delivery }
