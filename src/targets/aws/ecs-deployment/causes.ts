interface Cause {
  readonly said: RegExp
  /** `port` is where the load balancer asks. */
  readonly cause: (found: RegExpExecArray, port: number | undefined) => string
  readonly hint: string
}

export interface KnownCause {
  readonly cause: string
  readonly hint: string
}

/** By what the container said. */
const containerCauses: readonly Cause[] = [
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
 * By ECS's own words on a task that ended: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 * (November 2026).
 */
const taskCauses: readonly Cause[] = [
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
    said: /Task failed ELB health checks/,
    cause: (_, port) => `the load balancer’s health check failed${port === undefined ? '' : ` on port ${port}`}`,
    hint: 'The container must listen on 0.0.0.0 at its port, and answer the health check’s path with 200: on Express Mode that is `startup-probe`, or / for a service that was made without one; else the target group says it. See the log lines.',
  },
  {
    said: /Task failed container health checks/,
    cause: () => 'the container’s own health check failed',
    hint: 'Check the health check’s command in the task definition, and the log lines.',
  },
  // What is stopped for its health has an exit code too.
  {
    said: /container \S+: exit code (\d+)/,
    cause: ([, code]) => `the container ended by itself with exit code ${code}`,
    hint: 'Its last lines say why. It must stay up and listen on 0.0.0.0 at the port in $PORT.',
  },
]

interface Told {
  /** The container's lines. */
  readonly said: readonly string[]
  /** ECS's words. */
  readonly events: readonly string[]
}

/** What the container said weighs more than ECS's general words. */
export const causeOf = ({ said, events }: Told, port?: number): KnownCause | undefined =>
  found(containerCauses, said) ?? wrongPort(said, events, port) ?? found(taskCauses, events, port)

/** The first cause that any line tells, by the last line that tells it. */
function found(causes: readonly Cause[], lines: readonly string[], port?: number): KnownCause | undefined {
  for (const { said, cause, hint } of causes) {
    const match = lines.map((line) => said.exec(line)).findLast((each) => each !== null)
    if (match) return { cause: cause(match, port), hint }
  }
  return undefined
}

/** Programs like to say where they listen. */
function wrongPort(
  lines: readonly string[],
  events: readonly string[],
  asked: number | undefined,
): KnownCause | undefined {
  const said = lines.flatMap((line) => /\blistening (?:on|at)\b.*?\b(\d{2,5})\b(?!\.)/i.exec(line)?.[1] ?? []).at(-1)
  const isUnhealthy = events.some((line) => /Task failed ELB health checks/.test(line))
  if (!isUnhealthy || asked === undefined || said === undefined || Number(said) === asked) return undefined
  return {
    cause: `the container listens on port ${said}, and the load balancer asks on ${asked}`,
    hint: `Set \`port: ${said}\`, or have it listen on the port in $PORT.`,
  }
}
