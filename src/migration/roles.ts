import { givenInRun, type Given, type Leaving, none, type Part, type Row } from './leaving.ts'

/** None of App Runner's roles serves ECS as it is: each trusts App Runner alone. */
export function rolesPart({ settings: { accessRole, instanceRole } }: Leaving, { service }: Given): Part {
  const { executionRole, infrastructureRole, runtimeIdentity } = service
  const role = (setting: string, appRunner: string | undefined, express: string | undefined, note: string): Row => ({
    setting,
    appRunner: appRunner ?? none,
    express: express ?? none,
    note: express === undefined ? note : `${givenInRun}; ${note}`,
  })
  return {
    rows: [
      role(
        'role that pulls the image',
        accessRole,
        executionRole,
        'aws-execution-role, which reads secrets and writes logs too',
      ),
      ...(instanceRole === undefined && runtimeIdentity === undefined
        ? []
        : [
            role(
              'role of the container',
              instanceRole,
              runtimeIdentity,
              'aws-instance-role, which ecs-tasks.amazonaws.com has to be trusted in',
            ),
          ]),
      role('role that makes load balancer and certificate', undefined, infrastructureRole, 'aws-infrastructure-role'),
    ],
    problems: [
      ...(executionRole === undefined
        ? [
            'aws-execution-role: is missing; ECS pulls the image, reads secrets and writes logs with it, and ecs-tasks.amazonaws.com has to be trusted in it',
          ]
        : []),
      ...(infrastructureRole === undefined
        ? [
            'aws-infrastructure-role: is missing; ECS makes load balancer, certificate and scaling with it, and ecs.amazonaws.com has to be trusted in it',
          ]
        : []),
      ...(instanceRole === undefined || runtimeIdentity !== undefined ? [] : [untrusted(instanceRole)]),
    ],
  }
}

const untrusted = (role: string): string =>
  `aws-instance-role: is missing; the container runs as ${role} on App Runner, and ECS takes a role in which ecs-tasks.amazonaws.com is trusted: add that beside tasks.apprunner.amazonaws.com to its trust policy and give it, or give another`
