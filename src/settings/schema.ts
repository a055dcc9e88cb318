import { z } from 'zod'
import { amazonPlatforms } from '../aws/platforms.ts'
import * as field from './fields.ts'
import { goingBack } from './going-back.ts'
import { quoted } from './parsed.ts'
import {
  about,
  build,
  delivery,
  healthCheck,
  instance,
  labels,
  network,
  perCloud,
  probes,
  reach,
} from './setting-groups.ts'

/**
 * The one schema of Tandem's settings. It has two spellings: `gcp: { region }` in the file is the action input
 * `gcp-region`. Values come as text or as YAML has them, and leave typed: durations in ms, memory in MiB, maps of text.
 * Nothing has a default here: absent is absent, so that one layer never hides another.
 */

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
  ...network,
  labels,
})

const amazon = z.strictObject({
  region: about(field.list(), 'Region to release to; a list of regions is one target each.'),
  'role-to-assume': about(
    field.text(),
    'ARN of the role that Tandem assumes with the job\'s OIDC token. The job needs "permissions: id-token: write". Without it, the credentials of the runner are used (default credential chain).',
  ),
  audience: about(field.text(), "Audience of the OIDC token, as the role's identity provider expects it."),
  'role-session-name': about(
    field.matching(/^[\w+=,.@-]{2,64}$/, 'be 2 to 64 letters, digits and "_+=,.@-"'),
    "Name of the role's session, as CloudTrail shows it.",
  ),
  'mask-account-id': about(field.toggle(), 'Whether the account number is hidden in the log. Default: false'),
  platform: about(
    field.oneOf(['auto', ...amazonPlatforms]),
    'Managed service that runs the container: app-runner, ecs-express (ECS Express Mode), ecs (a service on Fargate that exists), lambda, or auto: the App Runner service of this name if there is one, else the ECS service of this name, else ECS Express Mode. Default: auto',
  ),
  service: about(field.text(), 'Name of the service, or of the Lambda function, when it is not the name in service.'),
  cluster: about(field.text(), 'Name or ARN of the ECS cluster that the service is in. Default: default'),
  'access-role': about(
    field.text(),
    'ARN of the role that App Runner pulls the image with; build.apprunner.amazonaws.com must be trusted in it. Default: an existing service keeps its own',
  ),
  'execution-role': about(
    field.text(),
    'ARN of the role with which ECS pulls the image, reads secrets and writes logs; ecs-tasks.amazonaws.com must be trusted in it. A new service of ECS Express Mode needs one. Default: an existing service keeps its own',
  ),
  'infrastructure-role': about(
    field.text(),
    'ARN of the role with which ECS Express Mode makes the load balancer and what belongs to it; ecs.amazonaws.com must be trusted in it. A new service needs one.',
  ),
  'instance-role': about(
    field.text(),
    'ARN of the role that the container runs as. In it must be trusted: on App Runner tasks.apprunner.amazonaws.com, and secrets need one; on ECS ecs-tasks.amazonaws.com; on Lambda lambda.amazonaws.com, and a new function needs one.',
  ),
  'vpc-connector': about(
    field.text(),
    'ARN of the VPC connector that outgoing traffic of App Runner takes, all of it.',
  ),
  subnets: about(
    field.list(),
    'Subnets of a service of ECS Express Mode, in two availability zones or more; where they have no way to the internet, neither has the service. Default: an existing service keeps its own, a new one is in the default VPC',
  ),
  'security-groups': about(
    field.list(),
    'Security groups of a service of ECS Express Mode. Default: an existing service keeps its own, a new one gets one of its own',
  ),
  container: about(
    field.text(),
    'Container of the ECS task definition that is released. Default: the only essential one, or the one named like the service',
  ),
  url: about(
    field.address(),
    'Address at which users reach the ECS service, which ECS does not tell; it is asked after the switch.',
  ),
  'test-url': about(
    field.address(),
    "Address of the ECS service's test listener, where the new version is asked before users get it.",
  ),
  'release-command': about(
    field.command(),
    'Command that runs as an ECS task of its own in the new version, before the service is touched; it must end with 0. Words as in a shell, or a list.',
  ),
  'live-alias': about(
    field.matching(
      /^(?!\d+$)(?!tandem-candidate$)[\w-]{1,128}$/,
      'be an alias of letters, digits, "-" and "_", not a number',
    ),
    'Alias of the Lambda function that users call. Default: live',
  ),
  architecture: about(
    field.oneOf(['x86_64', 'arm64']),
    'What it runs on, on ECS and Lambda. Default: what exists keeps its own, what is new gets x86_64',
  ),
  observability: about(
    field.text(),
    'ARN of the observability configuration with which App Runner traces requests, or off.',
  ),
  tags: about(field.mapping(), 'Tags of the service, as KEY=value lines or YAML; laid over labels.'),
  ...perCloud,
  'image-repository': about(
    field.matching(
      /^[a-z0-9]+((\.|__?|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|__?|-+)[a-z0-9]+)*)*$/,
      'be lower-case letters and digits with "-", "_", "." or "/" between them',
    ),
    "Repository in Elastic Container Registry that the image is delivered to, before the service's name. Default: tandem",
  ),
})

/** One block of settings: a service's own, an environment's, or that of the action's inputs. */
export const blockSchema = z.strictObject({
  'deployment-target': about(
    field.oneOf(['both', 'gcp-only', 'aws-only']),
    'Clouds to release to: both, gcp-only or aws-only. Default: both',
  ),
  image: about(
    field.text(),
    'Image to release, in any registry, with its tag or digest: ghcr.io/acme/shop:1.4.0. Default: it is built from the Dockerfile',
  ),
  ...build,
  version: about(
    field.matching(/^\S.{0,127}$/s, 'be a text of up to 128 characters'),
    'What you call this version. Default: the tag, or the first digits of the commit',
  ),
  port: about(field.whole(1, 65_535), 'Port that the container listens on; it finds it in PORT.'),
  ...instance,
  'env-strategy': about(
    field.oneOf(['replace', 'merge']),
    'What becomes of the variables and secrets that an existing service has, when env or secrets are given: replace, or merge. Default: replace',
  ),
  ...probes,
  ...healthCheck,
  ...reach,
  ...network,
  labels,
  'release-timeout': about(
    field.duration({ unit: 'min', min: 1, max: 350 }),
    'Time after which an undecided release is undone, in minutes. Default: 30',
  ),
  'on-failure': about(
    field.oneOf(['roll-back-all', 'roll-back-failed', 'hold']),
    'When a target fails: roll-back-all (every target goes back), roll-back-failed (the others are released all the same: the outcome is rolled-back, and the output targets says who has which version), or hold (everything stays for a look; the next run takes it back). Red in any case. Default: roll-back-all',
  ),
  ...delivery,
  gcp: about(google.meta({ id: 'gcp' }), 'What is for Google Cloud alone.'),
  aws: about(amazon.meta({ id: 'aws' }), 'What is for AWS alone.'),
})

/** What belongs to one run, and so is an action input only. */
export const runSchema = z.strictObject({
  command: about(
    field.oneOf(['deploy', 'plan', 'migrate'], goingBack),
    'deploy; plan: show what would change, and change nothing; or migrate: bring up an App Runner service on ECS Express Mode as well. Default: deploy',
  ),
  config: about(field.text(), 'Path of the config file. Default: tandem.yml, if it is there'),
  service: about(field.text(), 'Name of the service. Not needed when the config file has exactly one.'),
  environment: about(field.text(), 'Environment of the config file whose settings apply.'),
  'github-token': about(field.text(), "Token for GitHub's API; the one of the job will do."),
  'build-secrets': about(
    field.mapping(),
    'Secrets that the build may mount (RUN --mount=type=secret,id=NAME), as NAME=value lines or YAML. No layer, argument or log has them.',
  ),
  'registry-username': about(
    field.text(),
    'User for the registry that holds the image, when it is private, or for the host in push-to.',
  ),
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
export type AmazonBlock = z.output<typeof amazon>
export type RunBlock = z.output<typeof runSchema>
export type FileContent = z.output<typeof fileSchema>
export const googleSchema = google
export const amazonSchema = amazon
