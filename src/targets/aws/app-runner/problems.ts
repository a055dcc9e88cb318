import type { ServiceSettings } from '../../../core/unit.ts'
import { marksOf } from '../mark-tags.ts'
import { keyTag, writeMark, writeRecipe } from './mark.ts'
import { mostNames, mostRevisions, type WantedScaling } from './scaling.ts'
import type { RunSettings } from './settings.ts'
import { recipeFor } from './snapshot.ts'
import { mostTags, type Tags } from '../tags.ts'
import type { ServiceView } from './view.ts'

interface Planned {
  /** With the secrets' ARNs. */
  readonly given: ServiceSettings
  readonly settings: RunSettings
  readonly scaling: WantedScaling | undefined
  readonly view: ServiceView | undefined
  readonly userTags: Tags
}

/** What stops the release before anything is touched. App Runner has no dry run, so what it would refuse is known here. */
export function problemsOf(planned: Planned): string[] {
  return [
    ...problemsOfService(planned),
    ...problemsOfAccess(planned),
    ...problemsOfRoles(planned.settings),
    ...problemsOfSize(planned.settings),
    ...problemsOfScaling(planned.scaling),
    ...problemsOfTags(planned),
  ]
}

function problemsOfService({ view, given }: Planned): string[] {
  const problems: string[] = []
  if (view !== undefined && view.settings === undefined)
    problems.push(
      'App Runner builds this service from source code, and such a service cannot be given an image: choose another service name',
    )
  if (view?.status === 'DELETE_FAILED')
    problems.push(
      `the service was to be deleted, and that failed: delete it first (aws apprunner delete-service --service-arn ${view.arn})`,
    )
  if (given.vpc?.kind === 'network')
    problems.push('App Runner reaches a VPC by a VPC connector alone: give aws-vpc-connector the ARN of one')
  return problems
}

function problemsOfAccess({ view, given }: Planned): string[] {
  if (given.access === 'private')
    return [
      'App Runner cannot ask for an identity: "access: private" is not possible there; "ingress: internal" keeps requests from the internet away',
    ]
  if (view === undefined && given.access === undefined && given.ingress !== 'internal')
    return [
      'App Runner would serve everybody: say "access: public", or "ingress: internal" for requests from your VPC alone',
    ]
  return []
}

function problemsOfRoles({ imageType, accessRole, instanceRole, secrets }: RunSettings): string[] {
  const problems: string[] = []
  if (imageType === 'ECR' && accessRole === undefined)
    problems.push(
      'App Runner pulls from ECR by a role: set aws-access-role to one that trusts build.apprunner.amazonaws.com and has the policy AWSAppRunnerServicePolicyForECRAccess',
    )
  if (Object.keys(secrets).length > 0 && instanceRole === undefined)
    problems.push(
      'secrets are read by the instance role, and the service has none: set aws-instance-role to one that trusts tasks.apprunner.amazonaws.com and may read them',
    )
  return problems
}

/** https://docs.aws.amazon.com/apprunner/latest/dg/architecture.html (November 2026): 1024 is a vCPU, MiB. */
const memories: Readonly<Record<string, readonly string[]>> = {
  '256': ['512', '1024'],
  '512': ['1024'],
  '1024': ['2048', '3072', '4096'],
  '2048': ['4096', '6144'],
  '4096': ['8192', '10240', '12288'],
}

function problemsOfSize({ cpu, memory }: RunSettings): string[] {
  if (memories[cpu]?.includes(memory)) return []
  const pairs = Object.entries(memories).map(
    ([each, sizes]) => `${Number(each) / 1024} vCPU with ${sizes.join(', ')} MiB`,
  )
  return [`App Runner has no instance of ${Number(cpu) / 1024} vCPU and ${memory} MiB; it has ${pairs.join('; ')}`]
}

function problemsOfScaling(scaling: WantedScaling | undefined): string[] {
  if (scaling === undefined) return []
  const { content, arn, name } = scaling
  if (content.min > content.max)
    return [`min-instances ${content.min} is more than max-instances ${content.max}, which the service has: give both`]
  if (arn !== undefined || name !== undefined) return []
  return [
    `a new auto scaling configuration is needed, and there is no room: a region has ${mostNames} names of ${mostRevisions} revisions each. Delete one that no service uses (aws apprunner delete-auto-scaling-configuration; list-auto-scaling-configurations shows HasAssociatedService), or ask Service Quotas for more`,
  ]
}

function problemsOfTags({ view, settings, userTags }: Planned): string[] {
  const now = view?.tags ?? {}
  const anyMark = {
    release: 'r',
    order: 0,
    version: 'v',
    run: 'r',
    settingsHash: '',
    digest: 'd',
    asked: '',
    step: '',
    phase: 'held',
    created: false,
  } as const
  const recipe =
    view?.settings === undefined
      ? {}
      : writeRecipe(recipeFor(view, view.settings, [], { after: settings.env, userTags }), now)
  const count = Object.keys({
    ...now,
    ...userTags,
    ...marksOf(now),
    ...writeMark({ ...anyMark, places: ['p'] }, now),
    ...recipe,
    [keyTag]: '',
  }).length
  if (count <= mostTags) return []
  return [`a service has at most ${mostTags} tags, and with Tandem's own it would have ${count}: remove some`]
}
