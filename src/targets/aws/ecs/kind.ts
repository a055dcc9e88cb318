import type { RunTask } from '../../../aws/ecs-service-types.ts'
import type { EcsService } from '../../../aws/ecs-types.ts'

/** What a service is besides: Tandem releases to some kinds alone. */
export interface Kind {
  /** `ECS`, `CODE_DEPLOY`, `EXTERNAL` */
  readonly controller: string
  readonly isExpress: boolean
  readonly isFargate: boolean
}

/** Where its tasks run; a task beside them runs there too. */
export type Placement = Pick<
  RunTask,
  'launchType' | 'capacityProviderStrategy' | 'platformVersion' | 'networkConfiguration'
>

export const kindOf = ({
  deploymentController,
  resourceManagementType,
  launchType,
  capacityProviderStrategy = [],
}: EcsService): Kind => ({
  controller: deploymentController?.type ?? 'ECS',
  isExpress: resourceManagementType === 'ECS',
  isFargate:
    launchType === 'FARGATE' ||
    (capacityProviderStrategy.length > 0 &&
      capacityProviderStrategy.every(({ capacityProvider }) => /^FARGATE(_SPOT)?$/.test(capacityProvider ?? ''))),
})

export const placementOf = (service: EcsService): Placement => {
  const { launchType, capacityProviderStrategy = [], platformVersion, networkConfiguration } = service
  return {
    ...(capacityProviderStrategy.length > 0 ? { capacityProviderStrategy } : launchType ? { launchType } : {}),
    ...(platformVersion ? { platformVersion } : {}),
    ...(networkConfiguration === undefined ? {} : { networkConfiguration: inOrder(networkConfiguration) }),
  }
}

/** Sets, whose order nobody has promised: it must not look like a change. */
function inOrder({ awsvpcConfiguration: vpc, ...rest }: NonNullable<Placement['networkConfiguration']>) {
  if (vpc === undefined) return rest
  const { subnets = [], securityGroups } = vpc
  const groups = securityGroups === undefined ? {} : { securityGroups: securityGroups.toSorted() }
  return { ...rest, awsvpcConfiguration: { ...vpc, subnets: subnets.toSorted(), ...groups } }
}

/** Has its load balancer a listener that shows what users do not get yet? */
export const hasTestListener = ({ loadBalancers = [] }: EcsService): boolean =>
  loadBalancers.some(({ advancedConfiguration: more }) => more?.testListenerRule !== undefined)

/** Where its load balancers find a container. */
export const balancedIn = ({ loadBalancers = [] }: EcsService) =>
  loadBalancers.flatMap(({ containerName: container, containerPort: port }) =>
    container === undefined || port === undefined ? [] : [{ container, port }],
  )
