import type { UpdateService } from '../../../../src/aws/app-runner-types.ts'
import { readyAws } from '../../../../simulators/clouds.ts'
import { awsOperator, type Operator } from '../../../support/aws-operator.ts'
import { ecrRepository, shopOnAws, type Stage } from '../../../support/stage.ts'

/** Somebody with every permission, and the API at hand. */
export async function asNeighbour<T>(
  { clouds }: Stage,
  work: (operator: Operator, arn: string) => Promise<T>,
): Promise<T> {
  const operator = awsOperator(clouds)
  const arn = clouds.aws.appRunner.service(shopOnAws)?.['ServiceArn']
  try {
    return await work(operator, typeof arn === 'string' ? arn : '')
  } finally {
    await operator.close()
  }
}

export const sourceOf = (
  image: string,
  variables: Readonly<Record<string, string>> = {},
  autoDeployments = false,
): NonNullable<UpdateService['SourceConfiguration']> => ({
  ImageRepository: {
    ImageIdentifier: `${ecrRepository}${image}`,
    ImageRepositoryType: 'ECR',
    ImageConfiguration: { Port: '8080', RuntimeEnvironmentVariables: variables },
  },
  AutoDeploymentsEnabled: autoDeployments,
  AuthenticationConfiguration: { AccessRoleArn: readyAws.accessRole },
})

export interface Made {
  readonly image: string
  readonly variables?: Readonly<Record<string, string>>
  readonly autoDeployments?: boolean
  readonly tags?: Readonly<Record<string, string>>
  readonly more?: Omit<UpdateService, 'ServiceArn' | 'SourceConfiguration'>
}

/** A service that was made by other tools; waits until it has come to rest. */
export async function made(
  stage: Stage,
  { image, variables, autoDeployments, tags = {}, more = {} }: Made,
): Promise<void> {
  await asNeighbour(stage, ({ client, context }) =>
    client.create(
      {
        ServiceName: 'shop',
        SourceConfiguration: sourceOf(image, variables, autoDeployments),
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        ...more,
      },
      context,
    ),
  )
  await stage.clouds.aws.appRunner.atRest(shopOnAws)
}

/** Somebody else's update with an image of their own. */
export const deployTheirs = ({ clouds }: Stage, image: string): string =>
  clouds.aws.appRunner.update(shopOnAws, { SourceConfiguration: sourceOf(image, { THEIRS: 'yes' }) })
