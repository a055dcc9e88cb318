import { endedByItself, hintAfterEnd } from '../../../core/last-error.ts'

export interface Cause {
  readonly said: RegExp
  readonly cause: (found: RegExpExecArray, told: Evidence) => string
  readonly hint: string
  /** ECS's own words add nothing to it. */
  readonly isWhole?: true
}

/** What the load balancer asks. */
export interface Check {
  readonly port?: number | undefined
  readonly path?: string | undefined
  /** What to do when it fails, on this platform. */
  readonly hint?: string
  /** The same of a container that listens elsewhere. */
  readonly portHint?: string
}

/** What there is to tell a cause by. */
export interface Evidence {
  /** The container's lines. */
  readonly said: readonly string[]
  /** ECS's words. */
  readonly events: readonly string[]
  readonly check: Check
}

export const sick = /Task failed ELB health checks/

/** By what the container said. */
export const containerCauses: readonly Cause[] = [
  {
    said: /exec format error/i,
    cause: () => 'the image is for another architecture: its program cannot be executed',
    hint: 'Build for the task’s architecture: linux/amd64 is x86_64, linux/arm64 is arm64 (aws-architecture).',
  },
  {
    said: /executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
    cause: () => 'the container’s command was not found in the image',
    hint: 'Check ENTRYPOINT and CMD of the image, and the command of the task definition.',
  },
]

/**
 * By the service's events, where there is no task that could tell:
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html (November 2026).
 */
export const placementCauses: readonly Cause[] = [
  {
    said: /was unable to place a task\. Reason: (.*\bvCPUs\b.*?)\.?(?: For more information.*)?$/,
    cause: ([, why]) => `ECS could not place a task: ${why}`,
    hint: 'Have the quota “Fargate On-Demand vCPU resource count” raised (on Spot: “Fargate Spot vCPU resource count”; Service Quotas, AWS Fargate), or set less `cpu`: while ECS replaces tasks there has to be room for both versions.',
    isWhole: true,
  },
  {
    said: /was unable to place a task(?:\. Reason:)? (.*?)\.?(?: For more information.*)?$/,
    cause: ([, why]) => `ECS could not place a task: ${why}`,
    hint: 'Try again later, or give the service subnets in more availability zones.',
    isWhole: true,
  },
  {
    said: /ECS was unable to assume the role '([^']+)'/,
    cause: ([, role]) => `ECS cannot assume ${role}`,
    hint: 'Execution role and task role have to be there, and to trust ecs-tasks.amazonaws.com.',
    isWhole: true,
  },
  {
    said: /failed to launch a task with \(error (.*?)\.?\)\.?$/,
    cause: ([, why]) => `ECS could not launch a task: ${why}`,
    hint: 'Check roles, subnets and security groups of the service.',
    isWhole: true,
  },
]

/**
 * By ECS's own words on a task that ended: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 * (November 2026).
 */
export const taskCauses: readonly Cause[] = [
  {
    said: /CannotPullContainerError.*does not contain descriptor matching platform '([^']+)'/,
    cause: ([, platform]) => `the image is not built for ${platform}`,
    hint: 'Build for it, or choose the other architecture (aws-architecture).',
  },
  {
    said: /CannotPullContainerError.*(?:403 Forbidden|denied)/i,
    cause: () => 'the image may not be pulled',
    hint: 'The execution role needs ecr:BatchGetImage and ecr:GetDownloadUrlForLayer on the repository (AmazonECSTaskExecutionRolePolicy), and a repository of another account has to allow it.',
  },
  {
    said: /CannotPullContainerError/,
    cause: () => 'the image could not be pulled',
    hint: 'Check that it is still there, and that the task’s subnets reach its registry.',
  },
  {
    said: /is not authorized to perform: (\S+)(?: on resource: (\S+))?/,
    cause: ([, action, resource]) =>
      `the execution role lacks ${action}${resource === undefined ? '' : ` on ${resource}`}`,
    hint: 'Add it to the execution role: AmazonECSTaskExecutionRolePolicy for images and logs, secretsmanager:GetSecretValue or ssm:GetParameters (and kms:Decrypt) for secrets.',
  },
  {
    said: /ResourceInitializationError: unable to pull secrets or registry auth: (.*)/,
    cause: ([, why]) => `the task could not get its secrets or the registry’s password: ${why}`,
    hint: 'Check that the secrets are there, in the region of the service, and that the task’s subnets reach ECR and Secrets Manager (a public address, NAT, or VPC endpoints).',
  },
  {
    said: /ResourceInitializationError: (.*)/,
    cause: ([, why]) => `the task could not be prepared: ${why}`,
    hint: 'Check the log group, the execution role, and the subnets of the service.',
  },
  {
    said: /OutOfMemory/,
    cause: () => 'the container ran out of memory',
    hint: 'Raise `memory`.',
  },
  {
    said: sick,
    cause: (_, { check }) => `the load balancer’s health check${describe(check)} failed`,
    hint: 'The container must listen on 0.0.0.0 at its port, and answer the health check as the target group says (200, unless it says otherwise). See the log lines.',
    isWhole: true,
  },
  {
    said: /Task failed container health checks/,
    cause: () => 'the container’s own health check failed',
    hint: 'Check the health check’s command in the task definition, and the log lines.',
  },
  // What is stopped for its health has an exit code too.
  {
    said: /container \S+: exit code (\d+)/,
    cause: ([, code], { said }) => endedByItself(code, said),
    hint: hintAfterEnd,
    isWhole: true,
  },
]

/** ` (GET /health on port 8080)` */
function describe({ path, port }: Check): string {
  const told = [...(path === undefined ? [] : [`GET ${path}`]), ...(port === undefined ? [] : [`on port ${port}`])]
  if (told.length === 0) return ''
  return path === undefined ? ` ${told.join(' ')}` : ` (${told.join(' ')})`
}
