// What a service refers to: roles, secrets, and App Runner's own configurations.
// documented: principals of the two roles, an instance role for secrets (developer guide, "How App Runner works with IAM", "Referencing
// environment variables"); permissions of AWSAppRunnerServicePolicyForECRAccess.
// observed: `Error in assuming access role …`, `Error in assuming instance role …` at once (pulumi/pulumi issue 12417,
// hashicorp/terraform-provider-aws issue 19484); iam:PassedToService is the role's own principal although AWSAppRunnerFullAccess names
// apprunner.amazonaws.com (public report of 2026), so that it is drawn; the service
// authorization reference (list_apprunner.html, November 2026) names a third, bullet.amazonaws.com.
// guess: whether a caller needs the action on the configurations too, and whether secrets are looked at when asked or when deployed.
import { ecrAddressOf } from './image.ts'
import { demand, type Asked } from './asking.ts'
import { isIn, type Place } from './naming.ts'
import { type Cloud } from './records.ts'
import { invalid } from './refusal.ts'
import { findRevision } from './revisions.ts'
import type { Settings, Wish } from './settings.ts'

interface ServiceRole {
  readonly kind: 'access' | 'instance'
  readonly principal: string
}

const access: ServiceRole = { kind: 'access', principal: 'build.apprunner.amazonaws.com' }
const instance: ServiceRole = { kind: 'instance', principal: 'tasks.apprunner.amazonaws.com' }

/** Permissions for what the request names; the action's own resource has been checked. */
export function demandReferences(
  asked: Asked,
  { action, wish }: { readonly action: string; readonly wish: Wish },
): void {
  const { cloud } = asked
  const arns = [
    wish.AutoScalingConfigurationArn,
    wish.NetworkConfiguration?.EgressConfiguration?.VpcConnectorArn,
    wish.ObservabilityConfiguration?.ObservabilityConfigurationArn,
  ].filter((arn) => arn !== undefined)
  if (cloud.kernel.guess('apprunner.permissions.references', ['needed', 'not needed']) === 'needed')
    for (const arn of arns) demand(asked, { action: `apprunner:${action}`, resource: resourceOf(cloud, arn) })
  passRole(asked, access, wish.SourceConfiguration?.AuthenticationConfiguration?.AccessRoleArn)
  passRole(asked, instance, wish.InstanceConfiguration?.InstanceRoleArn)
}

const resourceOf = ({ autoScaling, vpcConnectors, observability }: Cloud, arn: string): string =>
  [autoScaling, vpcConnectors, observability].flatMap((store) => findRevision<unknown>(store, arn)?.arn ?? [])[0] ?? arn

function passRole(asked: Asked, { principal }: ServiceRole, arn: string | undefined): void {
  if (arn === undefined) return
  const passedTo = asked.cloud.kernel.guess('apprunner.passed-to-service', [
    principal,
    'apprunner.amazonaws.com',
    'bullet.amazonaws.com',
  ])
  demand(asked, { action: 'iam:PassRole', resource: arn, context: { 'iam:PassedToService': passedTo } })
}

/** Throws when something that the settings refer to is not there or cannot be used. */
export function checkReferences(cloud: Cloud, place: Place, settings: Settings): void {
  const {
    SourceConfiguration: source,
    InstanceConfiguration,
    NetworkConfiguration,
    ObservabilityConfiguration,
  } = settings
  checkRole(cloud, access, source.AuthenticationConfiguration?.AccessRoleArn)
  checkRole(cloud, instance, InstanceConfiguration.InstanceRoleArn)
  checkConfiguration({
    store: cloud.vpcConnectors,
    place,
    arn: NetworkConfiguration.EgressConfiguration.VpcConnectorArn,
  })
  const { ObservabilityEnabled, ObservabilityConfigurationArn: observability } = ObservabilityConfiguration
  if (ObservabilityEnabled && observability === undefined)
    throw invalid('ObservabilityConfigurationArn is required when ObservabilityEnabled is true.')
  checkConfiguration({ store: cloud.observability, place, arn: observability })
  checkSecrets(cloud, place, settings)
}

function checkRole({ aws }: Cloud, { kind, principal }: ServiceRole, arn: string | undefined): void {
  if (arn !== undefined && !aws.trusts(arn, principal)) throw invalid(`Error in assuming ${kind} role ${arn}`)
}

interface Reference {
  readonly store: Parameters<typeof findRevision<unknown>>[0]
  readonly place: Place
  readonly arn: string | undefined
}

function checkConfiguration({ store, place, arn }: Reference): void {
  if (arn === undefined) return
  const found = findRevision(store, arn)
  if (!found || found.deleted !== undefined || !isIn(place, arn))
    throw invalid(`Resource not found for provided ARN: ${arn}.`)
}

function checkSecrets(cloud: Cloud, place: Place, settings: Settings): void {
  const { RuntimeEnvironmentSecrets: secrets = {} } = settings.SourceConfiguration.ImageRepository.ImageConfiguration
  if (Object.keys(secrets).length === 0) return
  if (settings.InstanceConfiguration.InstanceRoleArn === undefined)
    throw invalid('Instance Role have to be provided if passing in RuntimeEnvironmentSecrets.')
  if (cloud.kernel.guess('apprunner.secrets.checked', ['when deployed', 'when asked']) === 'when deployed') return
  const resolved = resolveSecrets(cloud, place, settings)
  if ('problem' in resolved) throw invalid(resolved.problem)
}

export type Resolved = { readonly env: Readonly<Record<string, string>> } | { readonly problem: string }

/** The values as the instance role may read them now. A problem names the reference, never a value. */
export function resolveSecrets({ aws }: Cloud, place: Place, settings: Settings): Resolved {
  const { RuntimeEnvironmentSecrets: secrets = {} } = settings.SourceConfiguration.ImageRepository.ImageConfiguration
  const role = settings.InstanceConfiguration.InstanceRoleArn ?? ''
  const env: Record<string, string> = {}
  for (const [name, reference] of Object.entries(secrets)) {
    const found = aws.findSecret(reference, place)
    if (!found) return { problem: `Resource ${reference} referenced as a runtime environment secret was not found.` }
    if (!aws.roleMay(role, { action: found.action, resource: found.arn }))
      return { problem: `Instance role ${role} is not authorized to perform ${found.action} on ${found.arn}.` }
    env[name] = found.value
  }
  return { env }
}

const pulling = ['GetDownloadUrlForLayer', 'BatchGetImage', 'DescribeImages', 'BatchCheckLayerAvailability']

/** May the access role pull the image? */
export function mayPull(
  { aws }: Cloud,
  { partition }: Place,
  { ImageRepository, AuthenticationConfiguration }: Settings['SourceConfiguration'],
): boolean {
  const address = ecrAddressOf(ImageRepository.ImageIdentifier)
  if (!address) return true
  const role = AuthenticationConfiguration?.AccessRoleArn ?? ''
  const repository = `arn:${partition}:ecr:${address.region}:${address.account}:repository/${address.repository}`
  return (
    aws.trusts(role, access.principal) &&
    aws.roleMay(role, { action: 'ecr:GetAuthorizationToken', resource: '*' }) &&
    pulling.every((action) => aws.roleMay(role, { action: `ecr:${action}`, resource: repository }))
  )
}
