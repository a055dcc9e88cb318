import { z } from 'zod'
import * as field from './fields.ts'
import { quoted } from './parsed.ts'

/**
 * The one schema of Tandem's settings. It has two spellings: `gcp: { region }` in the file is the action input
 * `gcp-region`. Values come as text or as YAML has them, and leave typed: durations in ms, memory in MiB, maps of text.
 * Nothing has a default here: absent is absent, so that one layer never hides another.
 */

const about = <T extends z.ZodType>(type: T, description: string) => type.optional().meta({ description })

const wholeSeconds = (min: number, max: number) => field.duration({ unit: 's', min, max, step: 1000 })
const seconds = (min: number, max: number) => field.duration({ unit: 's', min, max })

/** What may be given for all clouds, and for each. */
const perCloud = {
  cpu: about(field.cpu(), 'vCPU of an instance: 1, 0.5, 500m.'),
  memory: about(field.memory(), 'Memory of an instance: 512Mi, 2Gi; a number without unit is MiB.'),
  env: about(
    field.mapping(),
    'Environment variables, as KEY=value lines (the value is taken as it is, to the end of the line) or as YAML. When given, they replace the whole map of an existing service; see env-strategy.',
  ),
  secrets: about(
    field.mapping(),
    'Secrets by reference, as lines or YAML: NAME=secret, NAME=secret:version, or /path/file=secret:version for a file. Without a version: latest, pinned when the release is planned.',
  ),
  'min-instances': about(field.whole(0), 'Instances that are kept running.'),
  'max-instances': about(field.whole(1), 'Instances that there may be at most.'),
  concurrency: about(field.whole(1), 'Requests that one instance serves at a time.'),
  timeout: about(wholeSeconds(1, 3600), 'Time that one request may take, in seconds; up to 3600.'),
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

const probes = {
  'startup-probe': about(
    field.matching(/^(tcp|\/\S*)$/, 'be a path that begins with "/", or tcp'),
    'How the platform sees that the container has started: a path for an HTTP request, or tcp.',
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

const healthCheck = {
  'health-check-path': about(
    field.matching(path, 'be a path that begins with "/"'),
    'Path that Tandem asks before and after users get the new version. Default: /',
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
    'Time after which the new version counts as unhealthy, in seconds. Default: 120',
  ),
  'health-check-max-latency': about(seconds(0.001, 300), 'A good answer that took longer does not count, in seconds.'),
}

const network = {
  'vpc-connector': about(field.text(), 'VPC connector that outgoing traffic takes; not together with vpc-network.'),
  'vpc-network': about(field.text(), 'VPC network that instances join.'),
  'vpc-subnetwork': about(field.text(), 'Subnetwork that instances join.'),
  'vpc-tags': about(field.list(), 'Network tags of the instances; one or a list.'),
  'vpc-egress': about(
    field.oneOf(['all-traffic', 'private-ranges-only']),
    'Which outgoing traffic takes the VPC: all-traffic or private-ranges-only.',
  ),
}

const google = z.strictObject({
  project: about(field.text(), 'Id of the project to release to.'),
  region: about(field.list(), 'Region to release to; a list of regions is one target each.'),
  service: about(field.text(), 'Name of the Cloud Run service, when it is not the name in service.'),
  'workload-identity-provider': about(
    field.text(),
    'Provider that takes the job\'s OIDC token: projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER. The job needs "permissions: id-token: write". Without it, the credentials of the runner are used (application default credentials).',
  ),
  'service-account': about(
    field.text(),
    'Service account that Tandem acts as. Without it, the workload identity itself needs the roles.',
  ),
  'runtime-service-account': about(field.text(), 'Service account that the container runs as.'),
  universe: about(
    field.matching(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'be a domain such as googleapis.com'),
    'Domain of the Google Cloud universe. Default: googleapis.com',
  ),
  ...perCloud,
})

const amazon = z.strictObject({
  region: about(field.list(), 'Region to release to; a list of regions is one target each.'),
  'role-to-assume': about(field.text(), "ARN of the role that Tandem assumes with the job's OIDC token."),
  platform: about(
    field.oneOf(['app-runner', 'ecs-express', 'ecs', 'lambda']),
    'Managed service that runs the container.',
  ),
  service: about(field.text(), 'Name of the service on AWS, when it is not the name in service.'),
  ...perCloud,
})

/** One block of settings: a service's own, an environment's, or that of the action's inputs. */
export const blockSchema = z.strictObject({
  'deployment-target': about(
    field.oneOf(['both', 'gcp-only', 'aws-only']),
    'Clouds to release to: both, gcp-only or aws-only. AWS is not there yet: both and aws-only say so and stop. Default: both',
  ),
  image: about(field.text(), 'Image to release, in any registry, with its tag or digest: ghcr.io/acme/shop:1.4.0.'),
  version: about(
    field.matching(/^\S.{0,127}$/s, 'be a text of up to 128 characters'),
    'What you call this version. Default: the tag, or the first digits of the commit',
  ),
  port: about(field.whole(1, 65_535), 'Port that the container listens on; it finds it in PORT.'),
  ...perCloud,
  'env-strategy': about(
    field.oneOf(['replace', 'merge']),
    'What becomes of the variables and secrets that an existing service has, when env or secrets are given: replace, or merge. Default: replace',
  ),
  ...probes,
  ...healthCheck,
  access: about(
    field.oneOf(['public', 'private']),
    'Who may call the service: public (everybody) or private (who has the permission). Default: an existing service stays as it is, a new one is private',
  ),
  ingress: about(
    field.oneOf(['all', 'internal', 'internal-and-load-balancer']),
    'Networks that the service can be reached from: all, internal or internal-and-load-balancer.',
  ),
  ...network,
  labels: about(field.mapping(), 'Labels of the service, as KEY=value lines or YAML.'),
  'release-timeout': about(
    field.duration({ unit: 'min', min: 1, max: 350 }),
    'Time after which an undecided release is undone, in minutes. Default: 30',
  ),
  'image-repository': about(
    field.matching(
      /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,
      'be lower-case letters, digits and hyphens, at most 63, beginning with a letter and not ending with a hyphen',
    ),
    "Repository in the cloud's own registry that the image is delivered to. Default: tandem",
  ),
  'create-repository': about(field.toggle(), 'Whether image-repository is created when it is not there. Default: true'),
  gcp: about(google.meta({ id: 'gcp' }), 'What is for Google Cloud alone.'),
  aws: about(amazon.meta({ id: 'aws' }), 'What is for AWS alone.'),
})

/** What belongs to one run, and so is an action input only. */
export const runSchema = z.strictObject({
  command: about(
    field.oneOf(['deploy', 'plan']),
    'deploy, or plan: show what would change, and change nothing. Default: deploy',
  ),
  config: about(field.text(), 'Path of the config file. Default: tandem.yml, if it is there'),
  service: about(field.text(), 'Name of the service. Not needed when the config file has exactly one.'),
  environment: about(field.text(), 'Environment of the config file whose settings apply.'),
  'github-token': about(field.text(), "Token for GitHub's API; the one of the job will do."),
  'registry-username': about(field.text(), 'User for the registry that holds the image, when it is private.'),
  'registry-password': about(field.text(), 'Password or token for that registry.'),
})

export const fileSchema = z.strictObject({
  $schema: about(z.string(), 'Address of the JSON Schema, for editors.'),
  version: z
    .union([z.literal(1), z.literal('1')], {
      error: ({ input }) =>
        input === undefined ? 'is missing; begin the file with "version: 1"' : `must be 1, got ${quoted(input)}`,
    })
    .meta({ description: "Version of this file's format." }),
  services: z
    .record(z.string(), blockSchema, { error: 'must be a map of services by name' })
    .meta({ description: 'Services by name.' }),
  environments: about(
    z.record(z.string(), blockSchema, { error: 'must be a map of environments by name' }),
    "Settings that win over the service's own when the action's input environment names them.",
  ),
})

export type Block = z.output<typeof blockSchema>
export type GoogleBlock = z.output<typeof google>
export type RunBlock = z.output<typeof runSchema>
export type FileContent = z.output<typeof fileSchema>
export const googleSchema = google
export const amazonSchema = amazon
