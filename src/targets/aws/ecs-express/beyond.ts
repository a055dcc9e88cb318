import type { ExpressConfiguration, ExpressContainer, ExpressScaling } from '../../../aws/express-types.ts'

type Member = 'primaryContainer' | 'scalingTarget' | 'networkConfiguration'

/** What a description shows of that which an update says whole, beyond what Tandem knows: AWS may have added it since. Sensitive. */
export type Beyond = { readonly [Name in Member]?: Readonly<Record<string, unknown>> }

type Network = NonNullable<ExpressConfiguration['networkConfiguration']>

const known: {
  readonly primaryContainer: readonly (keyof ExpressContainer)[]
  readonly scalingTarget: readonly (keyof ExpressScaling)[]
  readonly networkConfiguration: readonly (keyof Network)[]
} = {
  primaryContainer: [
    'image',
    'containerPort',
    'awsLogsConfiguration',
    'repositoryCredentials',
    'command',
    'environment',
    'secrets',
  ],
  scalingTarget: ['minTaskCount', 'maxTaskCount', 'autoScalingMetric', 'autoScalingTargetValue'],
  networkConfiguration: ['subnets', 'securityGroups'],
}

/** Only of these three, which descriptions and updates have the same shape of; what else a description shows may not be ours to send. */
export const readBeyond = (configuration: ExpressConfiguration): Beyond => ({
  primaryContainer: without(configuration.primaryContainer, known.primaryContainer),
  scalingTarget: without(configuration.scalingTarget, known.scalingTarget),
  networkConfiguration: without(configuration.networkConfiguration, known.networkConfiguration),
})

const without = (member: object | undefined, names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(member ?? {}).filter(([name]) => !names.includes(name)))

type Request = { readonly [Name in Member]?: object | undefined }

/** What an update does not say stays as it is anyway. */
export const withBeyond = <T extends Request>(request: T, beyond: Beyond): T => ({
  ...request,
  ...under('primaryContainer', request, beyond),
  ...under('scalingTarget', request, beyond),
  ...under('networkConfiguration', request, beyond),
})

const under = (name: Member, { [name]: said }: Request, { [name]: more }: Beyond): Request =>
  said === undefined ? {} : { [name]: { ...more, ...said } }
